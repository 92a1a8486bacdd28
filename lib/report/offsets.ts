import type { Slots } from '../attributions/attribution.ts';
import type { NormalisedText } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';

/** Moves every span of an analysis from the normalised text back to the text as it was given; those of the title likewise. */
export function toOriginal(
  analysis: Analysis,
  normal: NormalisedText,
  title: NormalisedText,
): Analysis {
  const move = (span: Span): Span => normal.toOriginal(span);
  const maybe = (span: Span | null): Span | null => span && move(span);
  return {
    ...analysis,
    attributions: analysis.attributions.map((attribution) => ({
      ...attribution,
      source: maybe(attribution.source),
      cue: maybe(attribution.cue),
      content: attribution.content.map(move),
      slots: Object.fromEntries(
        Object.entries(attribution.slots).map(([slot, span]) => [slot, move(span)]),
      ) as Slots,
    })),
    figures: analysis.figures.map((figure) => ({ ...figure, span: move(figure.span) })),
    headline: analysis.headline.map((figure) => ({
      ...figure,
      span: title.toOriginal(figure.span),
    })),
    quotations: analysis.quotations.map(move),
    sentences: analysis.sentences.map(move),
  };
}
