import { describe, expect, it } from 'vitest';
import { lastLineCount, notes, runStep, vitestCount } from '../../tools/lib/step.ts';

describe('what a step of the test run counts', () => {
  it('reads the summary of vitest', () => {
    const output =
      ' Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 120 passed | 1 skipped (123)\n';
    expect(vitestCount(output)).toEqual({ passed: 120, failed: 2 });
  });

  it('does not take the count of files for that of tests', () => {
    expect(vitestCount(' Test Files  3 passed (3)\n')).toBeNull();
  });

  it('reads the last line of the browser runs', () => {
    expect(lastLineCount('ok a\nfailed b\n12 passed, 1 failed\n')).toEqual({
      passed: 12,
      failed: 1,
    });
    expect(lastLineCount('12 passed, 1 failed\nthen it crashed')).toBeNull();
  });

  it('counts a command that ends badly as failed, whatever it printed', async () => {
    const run = ['node', '-e', 'console.log("3 passed, 0 failed"); process.exit(1)'] as const;
    const result = await runStep({ name: 'x', run: [...run], count: lastLineCount });
    expect(result).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts a program that does not exist as failed', async () => {
    expect(await runStep({ name: 'x', run: ['no-such-program'] })).toMatchObject({ failed: 1 });
  });

  it('keeps notes and skips for the reader', () => {
    expect(notes('ok\n  note: 3 files\nskipped: no corpus\nnote that')).toEqual([
      '  note: 3 files',
      'skipped: no corpus',
    ]);
  });

  it('keeps what a note says on the lines below it, which stand further in', () => {
    const output =
      'ok\nnote: played twice: a\n    no focus\n\n    the page shows: b\nok b\n    not this';
    expect(notes(output)).toEqual([
      'note: played twice: a',
      '    no focus',
      '    the page shows: b',
    ]);
    expect(notes('  note: x\n  ok y')).toEqual(['  note: x']);
    expect(notes('note: x\n\n ✓ y\n     ✓ z')).toEqual(['note: x']);
  });
});
