import { useState } from 'preact/hooks';
import { CheckForm } from '../../components/check/CheckForm.tsx';
import { CheckResult } from '../../components/check/CheckResult.tsx';
import { askToKeep } from '../../lib/archive/guard.ts';
import { compare } from '../../lib/compare/compare.ts';
import type { Analysis } from '../../lib/report/analysis.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Article } from '../../lib/text/article.ts';
import { type CheckView, checkOf } from '../../lib/view/clippings/check.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { say } from '../../lib/view/words/say.ts';
import { analyse } from '../background/analyse.ts';
import { models } from '../background/models.ts';
import { archive } from './archive.ts';
import { hrefOf } from './route.ts';

interface CheckScreenProps {
  /** Called after the text became a clipping. */
  onChange: () => void;
}

/** Longest draft, in UTF-16 units; the same as the longest page. */
const LONGEST = 1_000_000;
const CANDIDATES = 20;

interface Checked {
  article: Article;
  analysis: Analysis;
  view: CheckView;
}

/** Checks a text against the clippings; the text is held by this screen alone, and gone with it unless it is saved. */
export function CheckScreen({ onChange }: CheckScreenProps) {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const check = (draft: string) => {
    setText(draft);
    setSaved(null);
    if (draft.length > LONGEST) return setProblem(say('check.tooLong'));
    setProblem('');
    load(draft).then(setChecked, (error) => setProblem(errorWords(error)));
  };
  if (!checked) return <CheckForm text={text} problem={problem} onCheck={check} />;
  const { article, analysis, view } = checked;
  const save = async (title: string) => {
    askToKeep();
    const { id } = await archive.save({ ...article, title, outlet: say('check.outlet') }, analysis);
    setSaved(id);
    onChange();
  };
  return (
    <CheckResult
      view={view}
      savedHref={saved && hrefOf('report', saved)}
      onSave={(title) => void save(title)}
      onAgain={() => setChecked(null)}
    />
  );
}

async function load(text: string): Promise<Checked> {
  const article: Article = {
    url: '',
    title: '',
    byline: null,
    outlet: '',
    language: null,
    // a draft is of now: what is saved came before it
    published: { value: new Date().toISOString(), origin: 'reader' },
    modified: null,
    text,
  };
  const analysis = await analyse(article);
  const report: Report = { id: 'draft', article, analysis, seen: article.published?.value ?? '' };
  const known = await archive.related(article, CANDIDATES);
  const comparison = compare(report, known.reports, known.saved, await models);
  const facts = { report, comparison, others: known.reports, saved: null, archiveProblem: null };
  return { article, analysis, view: checkOf(facts) };
}
