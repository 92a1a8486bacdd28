import type { Doubt } from '../../lib/view/panel/doubts.ts';
import { say } from '../../lib/view/words/say.ts';

interface DoubtsProps {
  doubts: readonly Doubt[];
}

/** Why a finding is only listed and not marked. States: marked, nothing is drawn; one reason or more. */
export function Doubts({ doubts }: DoubtsProps) {
  if (doubts.length === 0) return null;
  return (
    <p class="meta">
      <b>{say('figure.onlyListed')}</b> {doubts.map((doubt) => say(`doubt.${doubt}`)).join(' ')}
    </p>
  );
}
