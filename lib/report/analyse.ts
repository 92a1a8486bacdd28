import { type FindOptions, findAttributions } from '../attributions/find.ts';
import { unnamedSources } from '../attributions/unnamed/unnamed.ts';
import { findFigures } from '../figures/find.ts';
import { figuresWithin } from '../figures/within/within.ts';
import { lexiconOf } from '../language/recognise.ts';
import type { Article } from '../text/article.ts';
import { normalise } from '../text/normalise.ts';
import { readProse } from '../text/prose.ts';
import { type Analysis, ENGINE, NO_ANALYSIS } from './analysis.ts';
import { toOriginal } from './offsets.ts';
import { saidBy } from './said-by.ts';

/**
 * Reads one article: the whole engine, in the order it runs. Pure; never throws on any text.
 * An article in a language without a lexicon gives an empty analysis with `language: null`.
 * @param options a trained model for attributions, read by the caller: this function loads nothing
 */
export function analyse(article: Article, options: FindOptions = {}): Analysis {
  const lexicon = lexiconOf(article);
  if (!lexicon) return { ...NO_ANALYSIS, engine: ENGINE };
  const normal = normalise(article.text);
  const prose = readProse(normal.text, lexicon);
  // figures first: the tagger's tables push the words of the text out of the processor's caches
  const figures = findFigures(prose, lexicon, article);
  const attributions = findAttributions(prose, lexicon, article, options);
  const title = normalise(article.title);
  const headline = findFigures(readProse(title.text, lexicon), lexicon, article);
  const at = (first: number, end: number) =>
    [prose.tokens[first]?.start ?? 0, prose.tokens[end - 1]?.end ?? 0] as const;
  const sentences = prose.sentences.map(({ first, end }) => at(first, end));
  const analysis: Analysis = {
    engine: ENGINE,
    language: lexicon.language,
    attributions,
    figures,
    saidBy: saidBy(figures, attributions),
    headline,
    within: figuresWithin(figures, headline, sentences),
    quotations: prose.quotations.map(({ first, end }) => at(first, end)),
    sentences,
    unnamed: unnamedSources(
      attributions,
      { title: article.title, text: normal.text },
      figures.filter(({ notable }) => notable).map(({ span }) => span),
      lexicon.attributions,
    ),
  };
  const asGiven = normal.text === article.text && title.text === article.title;
  return asGiven ? analysis : toOriginal(analysis, normal, title);
}
