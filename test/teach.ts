import { english } from '../lib/language/en/index.ts';
import { teach } from '../lib/language/index.ts';
import { readLexicon, writeLexicon } from '../lib/language/lexicon-file.ts';
import { enLater } from '../lib/view/words/en-later.ts';
import { learn } from '../lib/view/words/say.ts';

/** Every test reads with the words as the extension has them: through their file. */
teach(readLexicon(writeLexicon(english)));
learn(enLater);
