import { locale } from './words/say.ts';

/** "A, B and C", as the language joins names. */
export const joined = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
