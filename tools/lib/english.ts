import { english } from '../../lib/language/en/index.ts';
import { teach } from '../../lib/language/index.ts';

/** Programs in Node have the words at hand: importing this is all they do for them. */
teach(english);
