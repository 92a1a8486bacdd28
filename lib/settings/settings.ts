import type { Level } from '../attributions/attribution.ts';
import { choicesOf } from './choices.ts';

/** What the reader chose of what is found. */
export interface Settings {
  /** Which attributions are shown: those the engine is sure of, the usual, or everything. */
  level: Level;
  /** Whether the toolbar button counts the figures that are reported differently or newer. */
  badge: boolean;
}

const LEVELS: readonly Level[] = ['sure', 'balanced', 'everything'];

/** What is found, as the reader chose it. */
export const settings = choicesOf<Settings>(({ level, badge }) => ({
  level: LEVELS.find((one) => one === level) ?? 'balanced',
  badge: badge === true,
}));
