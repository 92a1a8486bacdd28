import { useEffect } from 'preact/hooks';
import type { TextParagraph, TextPiece } from '../../lib/view/clippings/read-text.ts';
import { Glyph } from '../parts/Glyph.tsx';

interface ReadTextProps {
  paragraphs: readonly TextParagraph[];
  language: string | null;
  /** The finding that is current: its marks stand on a wash. */
  current: string | null;
  /** Whether marks are shown. */
  marks: boolean;
  onMark: (item: string) => void;
  /** The reader selected words: offsets in the report's text. */
  onSelect: (span: readonly [number, number]) => void;
}

/** A report's text with its marks. Every word of it is a text node: nothing of a page is ever taken as markup. */
export function ReadText({
  paragraphs,
  language,
  current,
  marks,
  onMark,
  onSelect,
}: ReadTextProps) {
  useEffect(() => {
    const chosen = () => {
      const span = selectedSpan();
      if (span) onSelect(span);
    };
    document.addEventListener('pointerup', chosen);
    document.addEventListener('keyup', chosen);
    return () => {
      document.removeEventListener('pointerup', chosen);
      document.removeEventListener('keyup', chosen);
    };
  }, [onSelect]);
  return (
    <div class="read" lang={language ?? undefined} dir="auto">
      {paragraphs.map(({ number, start, signs, pieces }) => (
        <p key={start} data-start={start} dir="auto">
          <span class="pn" aria-hidden="true" data-number={number} />
          {marks && (
            <span class="rail" aria-hidden="true">
              {signs.map((kind) => (
                <Glyph key={kind} kind={kind} />
              ))}
            </span>
          )}
          <span class="words">
            {pieces.map((piece, index) => (
              <Piece
                key={index}
                piece={piece}
                marks={marks}
                current={current !== null && piece.item === current}
                onMark={onMark}
              />
            ))}
          </span>
        </p>
      ))}
    </div>
  );
}

interface PieceProps {
  piece: TextPiece;
  marks: boolean;
  current: boolean;
  onMark: (item: string) => void;
}

function Piece({ piece: { text, kind, item, noted }, marks, current, onMark }: PieceProps) {
  const words = noted ? <mark class="passage">{text}</mark> : text;
  if (!marks || !kind || !item) return <>{words}</>;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of findings is the way for keys
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <span
      class={`m ${kind}${current ? ' current' : ''}`}
      data-item={item}
      onClick={() => onMark(item)}
    >
      {words}
    </span>
  );
}

/** What is selected, as offsets in the text; null when nothing is, or when it is not in the text. */
function selectedSpan(): readonly [number, number] | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start !== null && end !== null && start < end ? [start, end] : null;
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('p[data-start]');
  const words = paragraph?.querySelector('.words');
  if (!paragraph || !words) return null;
  const before = document.createRange();
  before.selectNodeContents(words);
  if (before.comparePoint(node, offset) < 0) return Number(paragraph.dataset.start);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}
