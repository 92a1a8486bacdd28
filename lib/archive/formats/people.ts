/** A name as citation formats take it apart; only `literal` when it cannot be told. */
export type Person = { family: string; given: string } | { literal: string };

/**
 * Names of a byline. Only a plain run of two or three capitalised words is taken apart; everything else is
 * kept as it stands, because a name taken apart wrongly is worse in a bibliography than one that is whole.
 */
export function peopleOf(byline: string | null): Person[] {
  const parts = (byline ?? '').split(/[,;&]|\n/).map((part) => part.replace(/\s+/g, ' ').trim());
  return parts.filter(Boolean).map((literal) => {
    const words = literal.split(' ');
    const plain =
      words.length > 1 &&
      words.length < 4 &&
      words.every((word) => /^\p{Lu}[\p{L}’'-]*\.?$/u.test(word));
    return plain
      ? { family: words.at(-1) as string, given: words.slice(0, -1).join(' ') }
      : { literal };
  });
}
