import { describe, expect, it } from 'vitest';
import { tidy } from '../../../lib/article/stated/tidy.ts';

describe('a line of plain text', () => {
  it('is without every character that Unicode calls a control or a format, and with all others', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (/\s/.test(character)) continue; // becomes a blank
      const kept = tidy(`a${character}b`) !== 'ab';
      if (kept === /[\p{Cc}\p{Cf}]/u.test(character)) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it.each([
    ['Rice &amp; Beans', 'Rice & Beans'],
    ['  Ferry\n  stays ', 'Ferry stays'],
    ['Port \u202eledrA', 'Port ledrA'],
    ['a&#8203;b', 'ab'],
  ])('%j is %j', (stated, tidied) => expect(tidy(stated)).toBe(tidied));

  it('ends with a dots sign where it was cut, never in the middle of a character', () => {
    expect(tidy('a'.repeat(500))).toHaveLength(400);
    expect(tidy(`${'a'.repeat(398)}${'😀'.repeat(9)}`)).toMatch(/a…$/);
  });
});
