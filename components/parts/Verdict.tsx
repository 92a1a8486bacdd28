import type { SIGN } from '../../lib/view/panel/header.ts';
import { Glyph } from './Glyph.tsx';

interface VerdictProps {
  kind: keyof typeof SIGN;
  /** What the mark says, in words. */
  words: string;
}

/** A mark's sign and its words: told twice, so that neither colour nor sign has to be known. */
export function Verdict({ kind, words }: VerdictProps) {
  return (
    <span class={`verdict ${kind}`}>
      <Glyph kind={kind} />
      {words}
    </span>
  );
}
