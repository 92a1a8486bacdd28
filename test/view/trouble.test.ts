import { describe, expect, it } from 'vitest';
import { ArchiveProblem } from '../../lib/archive/problem.ts';
import { fail } from '../../lib/result.ts';
import { failureWords } from '../../lib/view/panel/no-report.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { enLater } from '../../lib/view/words/en-later.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { learn } from '../../lib/view/words/say.ts';

learn(enLater);
learn(enPages);

describe('what went wrong is said', () => {
  it.each([
    ['full', /no room left/],
    ['no storage', /does not let extensions keep data/],
    ['unavailable', /cannot be opened at the moment/],
    ['outdated', /Reload the page/],
    ['gone', /no longer there/],
    ['bad rows', /rows that cannot be taken/],
  ] as const)('of an archive that is "%s", by the screen', (why, words) => {
    expect(failureWords(fail(why))).toMatch(words);
    expect(errorWords(new ArchiveProblem(why))).toMatch(words);
  });

  it.each([
    ['moved on', /went on to another address/],
    ['silent', /did not answer/],
    ['crashed', /stopped working.*Reload/],
    ['no answer', /extension did not answer/],
    ['stopped', /^Stopped/],
  ] as const)('of a page or a background that is "%s", by the screen', (why, words) =>
    expect(failureWords(fail(why))).toMatch(words),
  );

  it('in its own words where nobody foresaw it', () => {
    expect(failureWords(fail('failed', 'No such table'))).toBe('No such table');
    expect(failureWords(fail('not here', 'It is gone.'))).toBe('It is gone.');
    expect(errorWords(new Error('No such table'))).toBe('No such table');
    expect(errorWords('gone')).toBe('gone');
    expect(errorWords(undefined)).toBe('undefined');
  });
});
