import { native } from '../native.ts';

/** Which set of colours reads on the page: chosen by what stands behind the words. */
export type Tone = 'light' | 'dark';

/** As computed styles give colours: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`; other spaces are not judged. */
const RGB = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,10}))?\)$/;

/**
 * Measures the tone behind an element: the first background that covers what is behind it. Where a picture comes
 * first, or nothing at all, the colour of the words tells: light words stand on a dark ground.
 *
 * @param known tones that were measured before; each element is asked once
 */
export function toneBehind(element: Element, known: Map<Element, Tone>): Tone {
  const passed: Element[] = [];
  let tone: Tone | undefined;
  for (let on: Element | null = element; on && !tone; on = native(on, 'parentElement')) {
    tone = known.get(on) ?? toneOf(getComputedStyle(on));
    passed.push(on);
  }
  tone ??= lightness(getComputedStyle(element).color) > 0.5 ? 'dark' : 'light';
  for (const on of passed) known.set(on, tone);
  return tone;
}

function toneOf(style: CSSStyleDeclaration): Tone | undefined {
  if (style.backgroundImage !== 'none') return lightness(style.color) > 0.5 ? 'dark' : 'light';
  const alpha = RGB.exec(style.backgroundColor)?.[4] ?? '1';
  if (!RGB.test(style.backgroundColor) || Number(alpha) < 0.5) return undefined;
  return lightness(style.backgroundColor) > 0.5 ? 'light' : 'dark';
}

/** 0 for black, 1 for white, weighted as the eye does (ITU-R BT.601); 0 for what is no plain colour. */
function lightness(color: string): number {
  const [, red = 0, green = 0, blue = 0] = RGB.exec(color)?.map(Number) ?? [];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
