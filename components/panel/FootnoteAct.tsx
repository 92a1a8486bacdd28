import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';
import { FootnoteChoice, type FootnoteFormat } from './FootnoteChoice.tsx';

interface FootnoteActProps {
  onCopy: (format: FootnoteFormat) => void;
}

/** Copies a footnote. States: folded; the forms unfolded. */
export function FootnoteAct({ onCopy }: FootnoteActProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="act" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('act.footnote')}
      </button>
      {open && (
        <FootnoteChoice
          onCopy={(format) => {
            setOpen(false);
            onCopy(format);
          }}
        />
      )}
    </>
  );
}
