import '../../assets/tokens.css';
import '../../assets/ui.css';
import '../../assets/panel.css';
import '../../assets/report.css';
import '../../assets/forms.css';
import '../../assets/pages.css';
import '../../assets/library.css';
import '../../assets/story.css';
import '../../assets/compare.css';
import '../../assets/welcome.css';
import '../../entrypoints/reader.content/marks.css';
import './gallery.css';
import { render } from 'preact';
import { fetchTabs } from '../../components/panel/Panel.tsx';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { checkPage } from './check.ts';
import { measure } from './measure.tsx';
import { many } from './panel.tsx';
import { STATES } from './states.ts';

/**
 * `?state=figures` shows one state alone, `?state=figures,changes` several side by side, nothing shows all;
 * `theme=dark`, `dir=rtl`, `text=200` for a reader's larger text. The tools ask `globalThis.gallery` for the states.
 */
const asked = new URLSearchParams(location.search);
const names = asked.get('state')?.split(',') ?? Object.keys(STATES);
const page = document.documentElement;
page.dataset.theme = asked.get('theme') ?? '';
page.dir = asked.get('dir') ?? '';
page.lang = 'en-GB';
if (asked.get('text')) page.style.fontSize = `${asked.get('text')}%`;
document.title = 'Second Source';
const kinds = Object.entries(STATES).map(([name, { kind, offline = false }]) => ({
  name,
  kind,
  offline,
}));

chooseLanguage(['en-GB'], enPages);
const draw = (name: string) => STATES[name]?.draw() ?? <p>{name}?</p>;
await fetchTabs();
const [only = ''] = names;
const root = document.getElementById('app');
/** Draws another state where nothing can be loaded. */
const show = (name: string) => root && render(draw(name), root);
Object.assign(globalThis, {
  gallery: { kinds, check: checkPage, measure: () => measure(many), show },
});
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
