import { useEffect, useMemo, useState } from 'preact/hooks';
import { ChangesPage } from '../../components/clippings/ChangesPage.tsx';
import { Blank } from '../../components/panel/Blank.tsx';
import { findChanges } from '../../lib/compare/version/changes.ts';
import { wordDiff } from '../../lib/compare/version/word-diff.ts';
import type { Report } from '../../lib/report/report.ts';
import { rawChanges } from '../../lib/view/clippings/raw-changes.ts';
import { twoVersionsOf } from '../../lib/view/clippings/two-versions.ts';
import { versionsOf } from '../../lib/view/clippings/versions.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { say } from '../../lib/view/words/say.ts';
import { archive } from './archive.ts';
import { hrefOf } from './route.ts';
import { versionFacts } from './useReport.ts';

interface ChangesScreenProps {
  /** Id of the report, then the numbers of two of its states; the last two unless both are there. */
  parts: readonly string[];
}

/** Two saved states of one report. */
export function ChangesScreen({ parts: [id = '', first = '', second = ''] }: ChangesScreenProps) {
  const [states, setStates] = useState<readonly Report[] | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    archive.versions(id).then(setStates, (error) => setProblem(errorWords(error)));
  }, [id]);
  const two = useMemo(
    () => states && chosen(states, Number(first), Number(second)),
    [states, first, second],
  );
  if (two)
    return (
      <ChangesPage
        view={two.view}
        reportHref={hrefOf('report', id)}
        onChoose={(before, now) => location.assign(hrefOf('changes', id, `${before}`, `${now}`))}
        raw={two.raw}
      />
    );
  const [title, hint] = problem
    ? [say('library.refused'), problem]
    : states
      ? [say('version.one'), say('version.oneHint')]
      : [say('library.loading'), ''];
  return (
    <main class="wide">
      <Blank title={title} hint={hint} level={1}>
        <a class="btn" href={hrefOf('report', id)}>
          {say('version.back')}
        </a>
      </Blank>
    </main>
  );
}

function chosen(states: readonly Report[], first: number, second: number) {
  if (states.length < 2) return null;
  const there = first >= 1 && first < second && second <= states.length;
  const [before, now] = there ? [first, second] : [states.length - 1, states.length];
  const [older, newer] = [states[before - 1] as Report, states[now - 1] as Report];
  return {
    view: twoVersionsOf({
      versions: versionsOf(versionFacts(states), now),
      before,
      now,
      report: newer,
      changes: findChanges(older, newer),
    }),
    raw: () => {
      const runs = wordDiff(older.article.text, newer.article.text);
      return runs && rawChanges(runs);
    },
  };
}
