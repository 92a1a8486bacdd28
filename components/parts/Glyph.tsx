import { SIGN } from '../../lib/view/panel/header.ts';

interface GlyphProps {
  /** Which mark; `none` for a line that has no mark of its own. */
  kind: keyof typeof SIGN | 'none';
}

/** The sign of a mark above the mark's own line; the words beside it say the same, so it is decoration. */
export function Glyph({ kind }: GlyphProps) {
  return (
    <span class={`g ${kind}`} aria-hidden="true">
      {kind === 'none' ? '·' : SIGN[kind]}
    </span>
  );
}
