import { describe, expect, it } from 'vitest';
import { intervalOver } from '../../tools/lib/interval.ts';
import { type Example, learnLogit } from '../../tools/lib/learn-logit.ts';

describe('one weight a signal', () => {
  const example = (likely: number, noise: number, right: boolean): Example => ({
    features: { bias: 1, likely, noise },
    right,
    weight: 1,
  });
  const examples = [
    ...Array.from({ length: 40 }, (_, at) => example(at % 2, at % 3 === 0 ? 1 : 0, at % 2 === 1)),
    example(1, 1, false),
    example(0, 0, true),
  ];

  it('is learned from what is right', () => {
    const weights = learnLogit(examples, {});
    expect(weights.likely).toBeGreaterThan(1);
    expect(Math.abs(weights.noise as number)).toBeLessThan(1);
  });

  it('stays as it was set where no example speaks of it', () => {
    const prior = { rare: 2 };
    const [first, ...rest] = examples;
    const silent = { ...(first as Example), features: { ...first?.features, rare: 1 }, weight: 0 };
    expect(learnLogit([silent, ...rest], prior).rare).toBeCloseTo(2);
  });

  it('is left out where it would turn against its sign', () => {
    const free = learnLogit(examples, {});
    const against = (free.noise as number) < 0 ? 1 : -1;
    const held = learnLogit(examples, {}, { noise: against });
    expect(held.noise).toBeUndefined();
    expect(held.likely).toBeGreaterThan(1);
  });
});

describe('range over stories', () => {
  it('is narrow when all stories are alike, and wide when they are not', () => {
    const alike = Array.from({ length: 10 }, () => ({ right: 7, all: 10 }));
    const unlike = Array.from({ length: 10 }, (_, at) => ({ right: at % 2 ? 10 : 4, all: 10 }));
    expect(intervalOver(alike)).toEqual([70, 70]);
    const [low, high] = intervalOver(unlike);
    expect(low).toBeLessThan(64);
    expect(high).toBeGreaterThan(76);
    expect(intervalOver(unlike)).toEqual([low, high]);
  });
});
