import type { BadRow, NotAnArchive } from '../../archive/exchange/read-file.ts';
import { say } from '../words/say.ts';

/**
 * Why a file is not taken in.
 * @param most megabytes of the largest file that is
 */
export const refusedFile = (why: NotAnArchive, most: number): string =>
  why === 'too large' ? say('exchange.too large', { most }) : say(`exchange.${why}`);

/** Which row of a file cannot be taken, and why: `Clipping 3 (“Flood in Lenk”): “saved” is no date.` */
export function badRow({ kind, row, title, field, fault }: BadRow): string {
  const nth = say(`exchange.row.${kind}`, { n: row });
  return say(field ? 'exchange.fault.field' : 'exchange.fault.row', {
    row: title ? say('exchange.row.titled', { row: nth, title }) : nth,
    field,
    what: say(`exchange.fault.${fault}`),
  });
}
