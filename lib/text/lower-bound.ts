/**
 * Where in a sorted list the first stands that does not come before something (binary search); its length when all do.
 * @param isBefore true for a first part of the list, false for the rest
 */
export function lowerBound<T>(sorted: readonly T[], isBefore: (one: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
