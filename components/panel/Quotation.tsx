import type { PieceView, QuotationView } from '../../lib/view/panel/elsewhere.ts';

interface QuotationProps {
  quotation: QuotationView;
}

/** One quotation in two reports: kept words plain, words of one report on a tint with a line, a dashed box where some are missing. */
export function Quotation({ quotation: { summary, sides } }: QuotationProps) {
  return (
    <>
      <p class="meta">{summary}</p>
      <ul class="pair">
        {sides.map(({ outlet, when, pieces }) => (
          <li key={outlet + when}>
            <div class="meta">
              <b>{outlet}</b>
              <span>{when}</span>
            </div>
            <p class="align" dir="auto">
              “
              {pieces.map((piece, index) => (
                <Piece key={index} piece={piece} first={index === 0} />
              ))}
              ”
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words that begin with punctuation stand close to what goes before. */
const CLOSE = /^[\p{P}]/u;

/** Words of one side of a quotation. */
export function Piece({ piece: { kind, text }, first }: { piece: PieceView; first: boolean }) {
  const space = first || CLOSE.test(text) ? '' : ' ';
  if (kind === 'kept') return <>{space + text}</>;
  return (
    <>
      {space}
      {kind === 'gap' ? <span class="gap">{text}</span> : <ins>{text}</ins>}
    </>
  );
}
