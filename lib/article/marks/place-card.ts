/** Edges in CSS pixels of the viewport. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels between the words and the card, and between the card and the window's edge. */
const GAP = 6;
const MARGIN = 8;
/** Less height than this shows nothing worth showing. */
const LEAST = 72;

/**
 * Where a card stands: below the words, above them where there is more room, never on them.
 *
 * @param words all lines of the marked words
 * @param size of the card, in CSS pixels
 * @param room of the viewport, in CSS pixels
 * @returns the card's corner and the height it may have; null when the words are out of sight or leave no room
 */
export function placeCard(
  words: Box,
  size: { width: number; height: number },
  room: { width: number; height: number },
  dir: 'ltr' | 'rtl',
): { left: number; top: number; height: number } | null {
  if (words.bottom < 0 || words.top > room.height) return null;
  const under = Math.max(words.bottom + GAP, MARGIN);
  const over = Math.min(words.top - GAP, room.height - MARGIN);
  const below = room.height - MARGIN - under;
  const above = over - MARGIN;
  const isBelow = size.height <= below || below >= above;
  const height = Math.min(size.height, isBelow ? below : above);
  if (height < Math.min(LEAST, size.height)) return null;
  const start = dir === 'rtl' ? words.right - size.width : words.left;
  return {
    left: Math.max(MARGIN, Math.min(start, room.width - size.width - MARGIN)),
    top: isBelow ? under : over - height,
    height,
  };
}
