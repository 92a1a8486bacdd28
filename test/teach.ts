import { english } from '../lib/language/en/index.ts';
import { teach } from '../lib/language/index.ts';
import { readLexicon, writeLexicon } from '../lib/language/lexicon-file.ts';

/** Every test reads with the words as the extension has them: through their file. */
teach(readLexicon(writeLexicon(english)));
