import type { PanelView } from '../../lib/view/panel/panel.ts';
import { say } from '../../lib/view/words/say.ts';

type Level = PanelView['level'];

interface LevelChoiceProps {
  level: Level;
  onLevel: (level: Level) => void;
}

const LEVELS: readonly Level[] = ['sure', 'balanced', 'everything'];

/** Which attributions are shown: the reader's choice for every page. */
export function LevelChoice({ level, onLevel }: LevelChoiceProps) {
  return (
    <label class="level">
      <span>{say('level.show')}</span>
      <select
        class="mini"
        value={level}
        onChange={(event) => onLevel(event.currentTarget.value as Level)}
      >
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {say(`level.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
