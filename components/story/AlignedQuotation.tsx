import type { QuotationView } from '../../lib/view/panel/elsewhere.ts';
import { FootnoteAct } from '../panel/FootnoteAct.tsx';
import type { FootnoteFormat } from '../panel/FootnoteChoice.tsx';
import { Piece } from '../panel/Quotation.tsx';

interface AlignedQuotationProps {
  quotation: QuotationView;
  onFootnote: (format: FootnoteFormat) => void;
}

const SIDES = ['a', 'b'] as const;

/** One quotation in two reports, word beside word: the earlier on the left. */
export function AlignedQuotation({
  quotation: { summary, sides },
  onFootnote,
}: AlignedQuotationProps) {
  const [left, right] = sides.map(({ outlet, pieces }, index) => (
    <div key={SIDES[index]} class={SIDES[index]}>
      <p class="meta narrow-only">{outlet}</p>
      <p class="align" dir="auto">
        “
        {pieces.map((piece, at) => (
          <Piece key={at} piece={piece} first={at === 0} />
        ))}
        ”
      </p>
    </div>
  ));
  return (
    <section class="crow">
      <h3 dir="auto">{summary}</h3>
      {left}
      <div class="sign" />
      {right}
      <div class="under acts">
        <FootnoteAct onCopy={onFootnote} />
      </div>
    </section>
  );
}
