import { expect, it } from 'vitest';
import { beforeColons } from '../../../lib/attributions/proposals/before-colon.ts';
import { drafted } from '../drafted.ts';

/** Source and cue of what is proposed for a text in which nobody has been found. */
function spokenIn(text: string) {
  const { reading } = drafted(text);
  const words = (first: number, end: number) =>
    text.slice(reading.tokens[first]?.start, reading.tokens[end - 1]?.end);
  return beforeColons(reading, []).map(({ source, cue }) => [
    source && words(source.first, source.end),
    cue && words(cue.first, cue.end),
  ]);
}

it.each([
  ['The night was long - more from Lenk: “We got out in time.”', 'Lenk', ':'],
  ['By dawn it was dry - Ana R. Orvel: “We got out in time.”', 'Ana R. Orvel', ':'],
  ['Sen. Ana Orvel (Korvel): "We got out in time."', 'Sen. Ana Orvel (Korvel)', ':'],
  ['A senior port source: “We got out in time.”', 'A senior port source', ':'],
  ['By dawn it was dry, a source: “We got out in time.”', 'a source', ':'],
])('%s', (text, source, cue) => expect(spokenIn(text)).toEqual([[source, cue]]));

it.each([
  'Note: “The quay is shut until May.”',
  'Live: “The quay is shut until May.”',
  'Warnung: “The quay is shut until May.”',
  'Her new book: “The Long Winter of Korvel”.',
  'Korvel Weekly: “The Long Winter of the Port”',
  'She earned a new title: “harbour poet of the north”.',
  'We tried a rule: “Never leave the quay open.”',
  ': “The quay is shut until May.”',
  'A senior port source\n: “The quay is shut until May.”',
  'His rule is simple: “Never leave the quay open.”',
])('nobody speaks in %s', (text) => expect(spokenIn(text)).toEqual([]));

it('knows a single name by who speaks elsewhere', () => {
  const text = 'Mr. Orvel said little. Orvel: "We got out in time."';
  const { reading, draft } = drafted(text);
  const found = [draft('Mr. Orvel', 'said', 'little')];
  expect(beforeColons(reading, found)).toHaveLength(1);
  expect(beforeColons(reading, [])).toEqual([]);
});

it('leaves alone what somebody says behind it', () => {
  const text = 'The port saw it differently: “We have seen worse,” she said.';
  const { reading, draft } = drafted(text);
  expect(beforeColons(reading, [draft('she', 'said', '“We have seen worse,”')])).toEqual([]);
});
