import '../../assets/tokens.css';
import '../../assets/ui.css';
import '../../assets/panel.css';
import '../../assets/library.css';
import '../../assets/report.css';
import '../../assets/forms.css';
import '../../assets/story.css';
import '../../assets/compare.css';
import '../../assets/welcome.css';
import '../../assets/pages.css';
import './gallery.css';
import { render } from 'preact';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { CLIPPINGS_STATES } from './clippings.tsx';
import { PANEL_STATES } from './panel.tsx';

/**
 * `?state=figures` shows one state alone, `?state=figures,changes` several side by side, nothing shows all;
 * `theme=dark`, `dir=rtl`.
 */
const asked = new URLSearchParams(location.search);
const names = asked.get('state')?.split(',') ?? Object.keys(PANEL_STATES);
const page = document.documentElement;
page.dataset.theme = asked.get('theme') ?? '';
page.dir = asked.get('dir') ?? '';

chooseLanguage(['en-GB'], enPages);
const draw = (name: string) => (PANEL_STATES[name] ?? CLIPPINGS_STATES[name])?.() ?? <p>{name}?</p>;
const [only = ''] = names;
const root = document.getElementById('app');
if (root)
  render(
    names.length === 1 ? (
      draw(only)
    ) : (
      <div class="gallery">
        {names.map((name) => (
          <section key={name}>
            <p>{name}</p>
            {draw(name)}
          </section>
        ))}
      </div>
    ),
    root,
  );
