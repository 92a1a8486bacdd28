import { expect, it } from 'vitest';
import { saidOnce } from '../../../lib/attributions/steps/once.ts';
import { drafted } from '../drafted.ts';

/** What is left of the content of `Orvel said`, where Lenk speaks in the next sentence. */
function left(text: string, cue: string, content: string[], own: string): string[] {
  const { reading, draft, words } = drafted(text);
  const given = [draft('Orvel', 'said', ...content), draft('Lenk', cue, own)];
  return words(saidOnce(reading, given)[0]!);
}

it.each([
  '“We left,” Orvel said. “We ran” when it rained, Lenk added, with a wave at the crew on the wall.',
  '“We left,” Orvel said. “We ran when it rained,” Lenk added.',
])('a sentence that is said by another is not also the end of what came before: %s', (text) => {
  const next = text.slice(text.indexOf('“We ran'), -1);
  const own = next.slice(0, next.indexOf(' Lenk')).replace(/(?<!rained),$/, '');
  expect(left(text, 'added', ['“We left,”', next], own)).toEqual(['“We left,”']);
});

it('a quotation in which somebody speaks stays whole', () => {
  const text = '“We left,” Orvel said. “We ran, and Lenk shouted that it was late.”';
  const next = text.slice(text.indexOf('“We ran'));
  const found = left(text, 'shouted', ['“We left,”', next], 'that it was late');
  expect(found).toEqual(['“We left,”', next]);
});
