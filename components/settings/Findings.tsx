import { say } from '../../lib/view/words/say.ts';

/** Which attributions are shown. */
export type Level = 'sure' | 'balanced' | 'everything';

interface FindingsProps {
  level: Level;
  /** Whether the toolbar button counts findings. */
  badge: boolean;
  onLevel: (level: Level) => void;
  onBadge: (on: boolean) => void;
}

const LEVELS: readonly Level[] = ['sure', 'balanced', 'everything'];

/** What is shown of what was found: how sure a source must be, and whether the button counts. */
export function Findings({ level, badge, onLevel, onBadge }: FindingsProps) {
  return (
    <section class="sect" aria-labelledby="findings">
      <h2 id="findings" tabIndex={-1}>
        {say('settings.findings')}
      </h2>
      <fieldset class="levels">
        <legend>{say('level.show')}</legend>
        {LEVELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="level"
              checked={one === level}
              onChange={() => onLevel(one)}
            />
            <span>
              {say(`level.${one}`)}
              <span class="meta">{say(`settings.level.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="switch">
        <input
          type="checkbox"
          checked={badge}
          onChange={(event) => onBadge(event.currentTarget.checked)}
        />
        <span>
          {say('settings.badge')}
          <span class="meta">{say('settings.badgeHint')}</span>
        </span>
      </label>
    </section>
  );
}
