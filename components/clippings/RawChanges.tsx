import { useState } from 'preact/hooks';
import type { RawPiece } from '../../lib/view/clippings/raw-changes.ts';
import { say } from '../../lib/view/words/say.ts';

interface RawChangesProps {
  /** Compares word by word; null when the texts have too little in common. Asked when the reader asks. */
  compare: () => readonly RawPiece[] | null;
}

/** Every word that changed, one press away. States: folded; shown; texts with too little in common. */
export function RawChanges({ compare }: RawChangesProps) {
  const [pieces, setPieces] = useState<readonly RawPiece[] | null | undefined>(undefined);
  return (
    <details
      class="raw"
      onToggle={(event) => event.currentTarget.open && pieces === undefined && setPieces(compare())}
    >
      <summary>
        <b>{say('version.raw')}</b>
      </summary>
      {pieces === null && <p class="meta">{say('version.rawNone')}</p>}
      {pieces && (
        <p class="theirs align" dir="auto">
          {pieces.map((piece, index) => (
            <Piece key={index} piece={piece} />
          ))}
        </p>
      )}
    </details>
  );
}

/** Words of one version say of which they are to those who do not see the line. */
function Piece({ piece }: { piece: RawPiece }) {
  if ('skipped' in piece)
    return <span class="gap">{say('version.skipped', { n: piece.skipped })}</span>;
  if (piece.in === 'both') return <>{piece.text}</>;
  const Words = piece.in === 'now' ? 'ins' : 'del';
  return (
    <Words class="c">
      <span class="sr">{say(piece.in === 'now' ? 'change.now' : 'change.before')}: </span>
      {piece.text}
    </Words>
  );
}
