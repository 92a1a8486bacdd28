import type { StoryView } from '../../lib/view/story/story.ts';
import { say } from '../../lib/view/words/say.ts';
import { Blank } from '../panel/Blank.tsx';
import { Origins } from '../panel/Origins.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Accounts } from './Accounts.tsx';
import { History } from './History.tsx';
import { Matrix } from './Matrix.tsx';

interface StoryPageProps {
  story: StoryView;
  /** Address of the list of stories. */
  storiesHref: string;
  hrefOf: (id: string) => string;
  /** Address of two of its reports side by side. */
  compareHref: (a: string, b: string) => string;
  onPrint: () => void;
}

/** One event as all saved reports tell it. States: one report alone; several without a common figure; with a table, histories, sources, origins. */
export function StoryPage({ story, storiesHref, hrefOf, compareHref, onPrint }: StoryPageProps) {
  const { columns, rows, accounts, sources, origins, summary, told } = story;
  const [first, last] = [columns[0]?.id ?? '', columns.at(-1)?.id ?? ''];
  const histories = rows.filter(({ history }) => history);
  if (columns.length < 2)
    return (
      <main class="wide">
        <Blank
          title={say('items.nothingElsewhere')}
          hint={say('items.nothingElsewhereHint')}
          level={1}
        >
          <a class="btn" href={storiesHref}>
            {say('story.stories')}
          </a>
        </Blank>
      </main>
    );
  return (
    <main class="wide">
      <p class="meta">
        <a href={storiesHref}>{say('story.stories')}</a>
      </p>
      <h1 class="theirs" tabIndex={-1} dir="auto">
        {columns.at(-1)?.title}
      </h1>
      <p class="lede">
        <b>{summary}</b>
      </p>
      <p class="meta">{told}</p>
      <div class="btns pad">
        <a class="btn" href={compareHref(first, last)}>
          {say('story.compare')}
        </a>
        <button type="button" class="btn" onClick={onPrint}>
          {say('story.print')}
        </button>
      </div>
      <section class="sect" aria-labelledby="story-figures">
        <h2 id="story-figures">{say('story.figures')}</h2>
        <p class="sub">{say('story.figuresHint')}</p>
        {rows.length ? (
          <Matrix story={story} hrefOf={hrefOf} />
        ) : (
          <p class="meta pad">{say('story.noFigures')}</p>
        )}
        <p class="legend">
          {(['differs', 'newer', 'same'] as const).map((kind) => (
            <span key={kind}>
              <Glyph kind={kind} /> {say(`mark.${kind}`)}
            </span>
          ))}
          <span>{say('figure.both')}</span>
        </p>
      </section>
      {histories.length > 0 && (
        <section class="sect" aria-labelledby="story-history">
          <h2 id="story-history">{say('story.history')}</h2>
          <div class="cols2">
            {histories.map(
              ({ id, measure, history }) =>
                history && <History key={id} measure={measure} plot={history} />,
            )}
          </div>
          <p class="sub">{say('story.historyHint')}</p>
        </section>
      )}
      {accounts.length > 0 && (
        <section class="sect" aria-labelledby="story-accounts">
          <h2 id="story-accounts">{say('story.accounts')}</h2>
          <p class="sub">{say('story.accountsHint')}</p>
          <Accounts story={story} hrefOf={hrefOf} />
        </section>
      )}
      <div class="cols2">
        <section class="sect" aria-labelledby="story-sources">
          <h2 id="story-sources">{say('story.sources')}</h2>
          <ul class="plainlist">
            {sources.map(({ id, outlet, when, sources: unnamed }) => (
              <li key={id}>
                <a class="rep" href={hrefOf(id)}>
                  {outlet}
                </a>{' '}
                <span class="meta">{when}</span>
                {unnamed.length === 0 && <p class="nostated">{say('items.noSources')}</p>}
                {unnamed.map(({ name, summary: words }) => (
                  <p key={name} class="srcw">
                    <Glyph kind="unnamed" />
                    <span>
                      <span class="theirs">{name}</span>
                      <span class="who">{words}</span>
                    </span>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
        <section class="sect" aria-labelledby="story-origins">
          <h2 id="story-origins">{say('story.origins')}</h2>
          <div class="pad">
            <Origins origins={origins} />
          </div>
        </section>
      </div>
    </main>
  );
}
