import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../lib/article/marks/place-card.ts';

const room = { width: 1000, height: 800 };
const size = { width: 320, height: 200 };
const words = { left: 100, right: 300, top: 100, bottom: 120 };

describe('the card of a mark', () => {
  it('stands below the words, and above them where there is no room below', () => {
    expect(placeCard(words, size, room, 'ltr')).toEqual({ left: 100, top: 126, height: 200 });
    const low = { ...words, top: 700, bottom: 720 };
    expect(placeCard(low, size, room, 'ltr')).toEqual({ left: 100, top: 494, height: 200 });
  });

  it('ends where the words end when the interface reads from the right', () =>
    expect(placeCard({ ...words, right: 600 }, size, room, 'rtl')?.left).toBe(280));

  it('is not there when the words are out of sight, or fill the window', () => {
    expect(placeCard({ ...words, top: -40, bottom: -20 }, size, room, 'ltr')).toBeNull();
    expect(placeCard({ ...words, top: 810, bottom: 830 }, size, room, 'ltr')).toBeNull();
    expect(placeCard({ ...words, top: 10, bottom: 790 }, size, room, 'ltr')).toBeNull();
  });

  it('never covers the words and never leaves the window', () => {
    const edge = fc.integer({ min: -400, max: 1400 });
    fc.assert(
      fc.property(edge, fc.nat(500), edge, fc.nat(300), fc.nat(900), (left, w, top, h, height) => {
        const marked = { left, right: left + w, top, bottom: top + h };
        const at = placeCard(marked, { width: 320, height }, room, 'ltr');
        if (!at) return;
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + 320).toBeLessThanOrEqual(room.width - 8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + at.height).toBeLessThanOrEqual(room.height - 8);
        expect(at.top >= marked.bottom || at.top + at.height <= marked.top).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
