/** Faults 25 and 26: messages of every shape. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as readerChecks from '../../../lib/article/check-request.ts';
import * as checks from '../../../lib/messages/check.ts';
import { figure, QUICK } from '../lib/figure.ts';
import { ARTICLE, anyMessage, MESSAGES } from './any-message.ts';

const RUNS = QUICK ? 1_000 : 10_000;

describe('26: any message', () => {
  it(`${RUNS} payloads: nothing throws, no prototype is touched`, () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const seen: string[] = [];
    for (const { check, message } of fc.sample(anyMessage, { numRuns: RUNS, seed: 26 }))
      try {
        check(message);
      } catch (error) {
        seen.push(`${error}`);
      }
    figure('26 fuzz, messages', RUNS);
    figure('26 fuzz, messages: throws', seen.length, '= 0');
    expect(seen).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('takes each message as it should be', () => {
    for (const [check, whole] of MESSAGES) expect(check(whole)).not.toBeNull();
  });

  it('is tried with every check there is', () => {
    const tried = new Set<unknown>(MESSAGES.map(([check]) => check));
    for (const check of Object.values({ ...checks, ...readerChecks }))
      expect(tried).toContain(check);
  });
});

describe('25: a message over the limit', () => {
  it('is refused: nothing near the browser’s limit is taken', () => {
    expect(checks.checkRawArticle({ ...ARTICLE, text: 'a'.repeat(1_000_000) })).not.toBeNull();
    expect(checks.checkRawArticle({ ...ARTICLE, text: 'a'.repeat(1_000_001) })).toBeNull();
  });
});
