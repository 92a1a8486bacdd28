import '../../assets/tokens.css';
import '../../assets/ui.css';
import '../../assets/panel.css';
import '../../assets/report.css';
import '../../assets/forms.css';
import '../../assets/pages.css';
import '../../assets/library.css';
import '../../assets/story.css';
import '../../assets/compare.css';
import { render } from 'preact';
import { Guard } from '../../components/parts/Guard.tsx';
import { followLook } from '../../lib/settings/look.ts';
import { enLater } from '../../lib/view/words/en-later.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { say } from '../../lib/view/words/say.ts';
import { App } from './App.tsx';

followLook(document.documentElement);
Object.assign(
  document.documentElement,
  chooseLanguage(navigator.languages, { ...enLater, ...enPages }),
);
document.title = `${say('app.clippings')} · ${say('product')}`;
const root = document.getElementById('app');
if (root)
  render(
    <Guard>
      <App />
    </Guard>,
    root,
  );
