import type { JSX } from 'preact';
import type { PageFacts } from '../../lib/view/panel/panel.ts';
import { alone, facts } from '../view/fixtures/vessen.ts';
import { Beside, savedAt } from './panel.tsx';

/** Figures of which two may be other quantities: for one something speaks against it, for the other too little for it. */
const doubtful: PageFacts = {
  ...facts,
  comparison: {
    ...facts.comparison,
    measures: facts.comparison.measures.slice(0, 2).map((measure, index) => {
      const level = 'possible' as const;
      const doubts = [
        { name: 'others could be meant', weight: -0.8 },
        { name: 'match of all that give these values', weight: -0.5 },
      ];
      const reasons = [{ name: 'same noun', weight: 0.4 }, ...(index === 0 ? doubts : [])];
      return {
        ...measure,
        level,
        others: measure.others.map((one) => ({ ...one, level, reasons })),
      };
    }),
  },
};

const threeTimes = {
  id: 'harbour',
  at: '2026-05-13T06:50:00+02:00',
  current: false,
  states: ['2026-05-12T22:05:00+02:00', '2026-05-13T06:10:00+02:00', '2026-05-13T06:50:00+02:00'],
  since: 2,
};

/** What is done with single items of the sidebar, by the name of the picture. */
export const ITEM_STATES: Readonly<Record<string, () => JSX.Element>> = {
  possible: () => <Beside facts={doubtful} tab="figures" current="measure:died" />,
  'since-version': () => <Beside facts={{ ...facts, saved: threeTimes }} tab="changes" />,
  'since-version-same': () => (
    <Beside
      facts={{
        ...facts,
        saved: threeTimes,
        comparison: { ...facts.comparison, changes: [] },
      }}
      tab="changes"
    />
  ),
  'note-writing': () => (
    <Beside
      facts={{ ...facts, saved: savedAt('2026-05-13T08:31') }}
      current="source:0"
      asked={{ item: 'source:0', act: 'note' }}
    />
  ),
  'note-not-saved': () => <Beside facts={alone} asked={{ item: 'source:0', act: 'note' }} />,
  'compare-changed': () => (
    <Beside
      facts={facts}
      tab="figures"
      current="measure:moved"
      asked={{ item: 'measure:moved', act: 'compare' }}
    />
  ),
  'compare-no-other': () => (
    <Beside
      facts={{ ...facts, saved: savedAt('2026-05-13T08:31') }}
      asked={{ item: 'source:5', act: 'compare' }}
    />
  ),
};

/** Without a network nothing changes: the page was read, it is saved, and held against the archive. */
export const drawOffline = (): JSX.Element => (
  <Beside
    facts={{ ...facts, saved: savedAt('2026-05-13T08:31') }}
    tab="figures"
    current="measure:moved"
  />
);
