/** Hashes of the index have 24 bits: at 50,000 articles two of 100 words share one, which costs a little order, never a result. */
export const HASH_BITS = 24;

/** A word's hash, 32 bits: FNV-1a over its UTF-16 units, then mixed so that each bit counts (murmur3's finish). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Spreads what differs in few bits over all 32. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
