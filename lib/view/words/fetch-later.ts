import { learn } from './say.ts';

/** Fetches the sentences of what is not on screen at first: whoever fetches a part of the sidebar later fetches them with it. */
export const fetchLaterWords = async (): Promise<void> =>
  learn((await import('./en-later.ts')).enLater);
