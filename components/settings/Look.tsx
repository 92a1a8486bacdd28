import { say } from '../../lib/view/words/say.ts';

export type Theme = 'browser' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

interface LookProps {
  theme: Theme;
  density: Density;
  onLook: (change: { theme?: Theme; density?: Density }) => void;
}

const THEMES: readonly Theme[] = ['browser', 'light', 'dark'];
const DENSITIES: readonly Density[] = ['comfortable', 'compact'];

/** How the sidebar and the full pages look. */
export function Look({ theme, density, onLook }: LookProps) {
  return (
    <section class="sect" aria-labelledby="look">
      <h2 id="look" tabIndex={-1}>
        {say('settings.look')}
      </h2>
      <div class="set">
        <label for="theme">{say('settings.theme')}</label>
        <div class="ctl">
          <select
            id="theme"
            value={theme}
            onChange={(event) => onLook({ theme: event.currentTarget.value as Theme })}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {say(`settings.theme.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="set">
        <label for="density">{say('settings.density')}</label>
        <div class="ctl">
          <select
            id="density"
            value={density}
            onChange={(event) => onLook({ density: event.currentTarget.value as Density })}
          >
            {DENSITIES.map((one) => (
              <option key={one} value={one}>
                {say(`settings.density.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  );
}
