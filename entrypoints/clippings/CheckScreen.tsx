import { useState } from 'preact/hooks';
import { CheckForm } from '../../components/check/CheckForm.tsx';
import { CheckResult } from '../../components/check/CheckResult.tsx';
import { compare } from '../../lib/compare/compare.ts';
import type { Report } from '../../lib/report/report.ts';
import { type CheckView, checkOf } from '../../lib/view/clippings/check.ts';
import { analyse } from '../background/analyse.ts';
import { archive, sentenceOf } from './archive.ts';

/** Longest draft, in UTF-16 units; the same as the longest page. */
const LONGEST = 1_000_000;
const CANDIDATES = 20;

/** Checks a text against the clippings; the text is held by this screen alone, and gone with it. */
export function CheckScreen() {
  const [view, setView] = useState<CheckView | null>(null);
  const [problem, setProblem] = useState('');
  const check = (text: string) =>
    load(text.slice(0, LONGEST)).then(setView, (error) => setProblem(sentenceOf(error)));
  return view ? (
    <CheckResult view={view} onAgain={() => setView(null)} />
  ) : (
    <CheckForm problem={problem} onCheck={(text) => void check(text)} />
  );
}

async function load(text: string): Promise<CheckView> {
  const article = {
    url: '',
    title: '',
    byline: null,
    outlet: '',
    language: null,
    // a draft is of now: what is saved came before it
    published: { value: new Date().toISOString(), origin: 'reader' as const },
    modified: null,
    text,
  };
  const analysis = await analyse(article);
  const report: Report = { id: 'draft', article, analysis, seen: article.published.value };
  const known = await archive.related(article, analysis, CANDIDATES);
  const comparison = compare(report, known.reports, known.saved);
  return checkOf({ report, comparison, others: known.reports, saved: null, archiveProblem: null });
}
