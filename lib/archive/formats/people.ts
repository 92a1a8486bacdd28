/** A name as citation formats take it apart; only `literal` when it cannot be told. */
export type Person = { family: string; given: string } | { literal: string };

/** Two or three capitalised words. */
const NAME =
  /^(\p{Lu}[\p{L}’'-]{0,40}\.?(?: \p{Lu}[\p{L}’'-]{0,40}\.?)?) (\p{Lu}[\p{L}’'-]{0,40})$/u;

/**
 * Names of a byline. Only a plain run of two or three capitalised words is taken apart; everything else is
 * kept as it stands, because a name taken apart wrongly is worse in a bibliography than one that is whole.
 * - `Karel Dunmore and Sofia R. Brandt`: two; not: `Tides and Weather Desk`
 */
export function peopleOf(byline: string | null): Person[] {
  const parts = (byline ?? '').split(/[,;&]|\n/).map((part) => part.replace(/\s+/g, ' ').trim());
  return parts.filter(Boolean).flatMap((literal): Person[] => {
    const names = literal.split(' and ').map((one) => NAME.exec(one));
    return names.every((one) => one !== null)
      ? names.map(([, given = '', family = '']) => ({ family, given }))
      : [{ literal }];
  });
}
