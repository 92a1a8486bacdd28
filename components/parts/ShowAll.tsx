import { say } from '../../lib/view/words/say.ts';

interface ShowAllProps {
  /** Whether something is left out. */
  cut: boolean;
  /** How many there are in all. */
  n: number;
  onPress: () => void;
}

/** States: nothing, where all is shown; a button for the rest. */
export function ShowAll({ cut, n, onPress }: ShowAllProps) {
  if (!cut) return null;
  return (
    <div class="more-row">
      <button type="button" class="btn" onClick={onPress}>
        {say('act.showAll', { n })}
      </button>
    </div>
  );
}
