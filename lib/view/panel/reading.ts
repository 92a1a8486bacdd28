import { say } from '../words/say.ts';

/** How far the reading of a page has come; its shape is the message's. */
export interface ReadingFacts {
  step: 'find' | 'compare';
  words: number;
  sources: number;
  figures: number;
}

/** A named step of reading. */
export interface StepView {
  name: string;
  state: 'done' | 'now' | 'next';
  /** What it found, in words; empty while it is at work. */
  found: string;
}

/** The steps of reading a page, in their order. */
export interface ReadingView {
  steps: readonly StepView[];
}

/** @param facts null while the text itself is read */
export function readingOf(facts: ReadingFacts | null): ReadingView {
  const at = facts === null ? 0 : facts.step === 'find' ? 1 : 2;
  const found = [
    facts && say('header.words', { n: facts.words }),
    facts &&
      say('reading.found', {
        sources: say('source.count', { n: facts.sources }),
        figures: say('figure.count', { n: facts.figures }),
      }),
  ];
  const names = [say('reading.step.read'), say('reading.step.find'), say('reading.step.compare')];
  return {
    steps: names.map((name, index) => ({
      name,
      state: index < at ? 'done' : index === at ? 'now' : 'next',
      found: index < at ? (found[index] ?? '') : '',
    })),
  };
}
