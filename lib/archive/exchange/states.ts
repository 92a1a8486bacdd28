import { NO_ANALYSIS } from '../../report/analysis.ts';
import type { Article } from '../../text/article.ts';
import type { Context } from '../context.ts';
import { type Prepared, prepare } from '../prepare.ts';
import type { FileClipping, FileState } from './file-format.ts';

/** One state of a clipping from a file, ready to be stored. */
export interface State {
  prepared: Prepared;
  seen: string;
  revised: string;
}

/** A clipping from a file, ready to be stored: its states in the order of seeing, the current one last. */
export interface Incoming {
  clipping: FileClipping;
  address: string;
  states: State[];
}

/** Makes ready what a file holds. Texts are analysed where an engine is at hand, and otherwise when first read. */
export async function incoming(clipping: FileClipping, { renew }: Context): Promise<Incoming> {
  const states: State[] = [];
  for (const state of [...clipping.versions, clipping]) {
    const article = articleOf(clipping.url, state);
    const analysis = renew(article, null);
    const prepared = await prepare(article, analysis === NO_ANALYSIS ? null : analysis);
    states.push({ prepared, seen: state.seen, revised: state.revised });
  }
  const address = (states.at(-1) as State).prepared.content.address;
  return { clipping, address, states };
}

const articleOf = (url: string, state: FileState): Article => ({
  url,
  title: state.title,
  byline: state.byline,
  outlet: state.outlet,
  language: state.language,
  published: state.published,
  modified: state.modified,
  text: state.text,
});
