import { native } from '../native.ts';

/** Which set of colours reads on the page: chosen by what stands behind the words. */
export type Tone = 'light' | 'dark';

/** As computed styles give colours: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`; other spaces are not judged. */
const RGB = 'rgb';

/**
 * Measures the tone behind an element: the first background that covers what is behind it. Where a picture comes
 * first, or nothing at all, the colour of the words tells: light words stand on a dark ground.
 *
 * @param known tones that were measured before; each element is asked once
 */
export function toneBehind(element: Element, known: Map<Element, Tone>): Tone {
  let tone = known.get(element);
  if (tone) return tone;
  const passed: Element[] = [];
  for (let on: Element | null = element; on && !tone; on = native(on, 'parentElement')) {
    tone = known.get(on) ?? toneOf(getComputedStyle(on));
    passed.push(on);
  }
  tone ??= toneOfWords(getComputedStyle(element));
  for (const on of passed) known.set(on, tone);
  return tone;
}

/** What most elements have behind them. */
const CLEAR = 'rgba(0, 0, 0, 0)';

function toneOf(style: CSSStyleDeclaration): Tone | undefined {
  if (style.backgroundImage !== 'none') return toneOfWords(style);
  const ground = style.backgroundColor;
  if (ground === CLEAR || !ground.startsWith(RGB)) return undefined;
  const [, , , opacity = 1] = partsOf(ground);
  if (opacity < 0.5) return undefined;
  return lightness(ground) > 0.5 ? 'light' : 'dark';
}

/** Light words stand on a dark ground. */
const toneOfWords = ({ color }: CSSStyleDeclaration): Tone =>
  lightness(color) > 0.5 ? 'dark' : 'light';

/** 0 for black, 1 for white, weighted as the eye does (ITU-R BT.601); 0 for what is no plain colour. */
function lightness(colour: string): number {
  if (!colour.startsWith(RGB)) return 0;
  const [red = 0, green = 0, blue = 0] = partsOf(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** The numbers of a plain colour. The browser wrote it: a pattern would only take longer, as it is made for one use. */
const partsOf = (colour: string): number[] =>
  colour
    .slice(colour.indexOf('(') + 1, -1)
    .split(', ')
    .map(Number);
