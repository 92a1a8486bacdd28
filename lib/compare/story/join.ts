/**
 * How like one another on average two groups must be to be one story. A thin archive does not show which names
 * are rare, so it asks for more: keeping one story apart loses a comparison, joining two makes wrong ones.
 */
export const sameStory = (reports: number): number => 0.08 + 0.27 * (10 / (10 + reports));

/**
 * Joins reports into stories: average link, the most alike groups first, until none is alike enough.
 * Average link keeps one chance likeness from joining two events that resemble each other.
 * @param likeness symmetric, 0 to 1
 * @returns for each report the number of its story
 */
export function joinStories(
  likeness: readonly Float64Array[],
  threshold = sameStory(likeness.length),
): number[] {
  const size = likeness.length;
  const sums = likeness.map((row) => Float64Array.from(row));
  const members = Array.from({ length: size }, (_, at) => [at]);
  const alive = new Set(members.keys());
  for (;;) {
    let best = threshold;
    let pair: [number, number] | null = null;
    for (const a of alive)
      for (const b of alive) {
        if (b <= a) continue;
        const average =
          (sums[a]?.[b] as number) / ((members[a]?.length ?? 1) * (members[b]?.length ?? 1));
        if (average < best) continue;
        best = average;
        pair = [a, b];
      }
    if (!pair) break;
    const [a, b] = pair;
    for (const other of alive) {
      if (other === a || other === b) continue;
      const sum = (sums[a]?.[other] as number) + (sums[b]?.[other] as number);
      (sums[a] as Float64Array)[other] = sum;
      (sums[other] as Float64Array)[a] = sum;
    }
    members[a]?.push(...(members[b] as number[]));
    alive.delete(b);
  }
  const story = new Array<number>(size).fill(0);
  for (const root of alive) for (const at of members[root] as number[]) story[at] = root;
  return story;
}
