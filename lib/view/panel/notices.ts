import { titleFits } from '../../text/title-fits.ts';
import { troubleWords } from '../trouble.ts';
import { locale, say } from '../words/say.ts';
import type { PageFacts } from './panel.ts';

/** Where a notice's button leads: places of the clippings page, the welcome page, or the same reading once more. */
export type NoticePlace = 'tabs' | 'search' | 'welcome' | 'again';

/** One thing to know before reading on, in a sentence or two. */
export interface NoticeView {
  name: 'archive' | 'language' | 'no date' | 'empty' | 'none' | 'short' | 'title';
  sentences: readonly string[];
  /** Places where something can be done about it, with the words of their buttons. */
  acts?: readonly { place: NoticePlace; words: string }[];
}

/** What limits the findings of a page: the archive, the language, the date, nothing to compare with. */
export function noticesOf({ report, comparison, archiveProblem }: PageFacts): NoticeView[] {
  const { article, analysis } = report;
  const { notCompared, saved, looked } = comparison;
  const notices: (NoticeView | false)[] = [
    archiveProblem !== null && {
      name: 'archive',
      sentences: [say('notice.archive'), troubleWords(archiveProblem), say('notice.archiveKept')],
      acts: [{ place: 'again', words: say('act.again') }],
    },
    analysis.language === null && {
      name: 'language',
      sentences: [languageWords(article.language), say('notice.languageKeep')],
    },
    article.published === null &&
      notCompared !== 'nothing saved' && { name: 'no date', sentences: [say('notice.noDate')] },
    !titleFits(article.title, article.text) && { name: 'title', sentences: [say('notice.title')] },
    notCompared === 'too short' && { name: 'short', sentences: [say('notice.short')] },
    archiveProblem === null &&
      analysis.language !== null &&
      notCompared === 'nothing saved' && {
        name: 'empty',
        sentences: [say('notice.empty')],
        acts: [
          { place: 'tabs', words: say('notice.tabs') },
          { place: 'welcome', words: say('notice.sample') },
        ],
      },
    notCompared === null &&
      looked === 0 &&
      saved > 0 && {
        name: 'none',
        sentences: [say('notice.none', { n: saved })],
        acts: [{ place: 'search', words: say('notice.search') }],
      },
  ];
  return notices.filter((notice) => notice !== false);
}

function languageWords(tag: string | null): string {
  const language = tag && new Intl.DisplayNames(locale(), { type: 'language' }).of(tag);
  return language ? say('notice.language', { language }) : say('notice.languageUnknown');
}
