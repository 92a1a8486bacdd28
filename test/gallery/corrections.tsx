import type { JSX } from 'preact';
import { AppBar } from '../../components/clippings/AppBar.tsx';
import { Corrections } from '../../components/corrections/Corrections.tsx';
import type { Correction, Passage } from '../../lib/compare/correction/correction.ts';
import { correctionsOf } from '../../lib/view/corrections.ts';
import { say } from '../../lib/view/words/say.ts';

const nothing = () => {};
const Bar = () => (
  <AppBar
    places={[
      { name: 'corrections', href: '#/corrections', label: say('corrections.title'), n: null },
    ]}
    here="corrections"
  />
);

const passage = (outlet: string, sentence: string, exact: string): Passage => ({
  address: 'https://harbour-post.example/2026-05-13/vessen',
  outlet,
  title: 'Dam operator ‘was warned’ about cracks weeks before Vessen flood',
  exact,
  prefix: '',
  suffix: '',
  sentence,
});
const moved = 'About 4,000 people were moved from Lower Vessen, Corrin and other towns';
const taken = 'By dawn 6,200 people had been taken out of the valley, civil protection said.';
const repair =
  'the repair was expected to cost 300 million crowns, people familiar with the contract said.';
const corrections: Correction[] = [
  {
    id: 'a',
    kind: 'figure',
    at: passage('Harbour Post', moved, 'About 4,000 people'),
    against: [passage('The Tellin Courier', taken, '6,200 people')],
    made: '2026-05-13T09:40:00',
  },
  {
    id: 'b',
    kind: 'source',
    at: passage('Harbour Post', repair, 'people familiar with the contract'),
    against: [],
    made: '2026-05-13T09:31:00',
  },
];

const Listed = ({ of, problem = '' }: { of: readonly Correction[] | null; problem?: string }) => (
  <>
    <Bar />
    <Corrections
      corrections={of && correctionsOf(of)}
      problem={problem}
      onUndo={nothing}
      onExport={nothing}
    />
  </>
);

/** What the reader took out. */
export const CORRECTIONS_STATES: Readonly<Record<string, () => JSX.Element>> = {
  corrections: () => <Listed of={corrections} />,
  'corrections-none': () => <Listed of={[]} />,
  'corrections-refused': () => (
    <Listed of={null} problem="The browser does not let extensions keep data in this window." />
  ),
};
