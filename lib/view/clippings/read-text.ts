import type { Mark, MarkKind } from '../../article/page.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { paragraphsOf } from '../paragraphs.ts';

/** A stretch of text that is shown in one way. */
export interface TextPiece {
  text: string;
  kind: MarkKind | null;
  /** The item the mark belongs to. */
  item: string | null;
  /** The reader wrote a note on it. */
  noted: boolean;
}

/** One paragraph with its marks. */
export interface TextParagraph {
  /** From 1. */
  number: number;
  /** Offset in the text, for finding a selection again. */
  start: number;
  /** Signs that stand in the margin, each kind once. */
  signs: readonly MarkKind[];
  pieces: readonly TextPiece[];
}

/** Where marks lie on each other the one that asks for more is shown. */
const FIRST: readonly MarkKind[] = ['differs', 'unnamed', 'newer', 'changed', 'same'];

/** Cuts a text into paragraphs and these into pieces that are each shown in one way. */
export function readText(
  text: string,
  marks: readonly Mark[],
  noted: readonly Span[],
): TextParagraph[] {
  const byRank = [...marks].sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind));
  return paragraphsOf(text).map((paragraph, index) => {
    const here = byRank.filter(({ span }) => overlaps(span, paragraph));
    return {
      number: index + 1,
      start: paragraph[0],
      signs: [...new Set(here.map(({ kind }) => kind))],
      pieces: piecesOf(text, paragraph, here, noted),
    };
  });
}

function piecesOf(
  text: string,
  [start, end]: Span,
  marks: readonly Mark[],
  noted: readonly Span[],
): TextPiece[] {
  const inside = (at: number) => at > start && at < end;
  const cuts = [...marks.map(({ span }) => span), ...noted].flat().filter(inside);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const piece: Span = [from, edges[index + 1] as number];
    const mark = marks.find(({ span }) => overlaps(span, piece));
    return {
      text: text.slice(...piece),
      kind: mark?.kind ?? null,
      item: mark?.item ?? null,
      noted: noted.some((span) => overlaps(span, piece)),
    };
  });
}
