/** The five kinds of marks, by the names of their classes. */
const KINDS = ['unnamed', 'same', 'newer', 'differs', 'changed'] as const;

/** WCAG 1.4.11: what has to be seen to understand something that is not text. */
const LEAST = 3;

interface Line {
  /** Style and thickness: what tells kinds apart without colour. */
  form: string;
  color: string;
}

/** Where a kind draws its line. */
const PLACES: readonly { selector: string; line: (style: CSSStyleDeclaration) => Line }[] = [
  {
    selector: '.g',
    line: (style) => ({
      form: `${style.borderBottomStyle} ${style.borderBottomWidth}`,
      color: style.borderBottomColor,
    }),
  },
  {
    selector: '.m',
    line: (style) => ({
      form: `${style.textDecorationStyle} ${style.textDecorationThickness}`,
      color: style.textDecorationColor,
    }),
  },
];

/**
 * What cannot be told apart on screen where colours say nothing: two kinds of marks with one line, a line that is not
 * seen, a focus that is not. Empty when all is well.
 */
export function checkLines(): string[] {
  const found: string[] = [];
  for (const { selector, line } of PLACES) {
    const kindOf = new Map<string, string>();
    for (const kind of KINDS) {
      const element = document.querySelector(`${selector}.${kind}`);
      if (!element) continue;
      const { form, color } = line(getComputedStyle(element));
      const other = kindOf.get(form);
      if (other) found.push(`${selector}: ${kind} has the line of ${other}, ${form}`);
      kindOf.set(form, kind);
      if (/^none|\b0px/.test(form) || contrast(color, groundOf(element)) < LEAST)
        found.push(`${selector}: the line of ${kind} is not seen: ${form} ${color}`);
    }
  }
  return [...found, ...unseenFocus(), ...unseenChoice()];
}

function unseenFocus(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, select')];
  return all
    .filter((one) => one.checkVisibility())
    .slice(0, 12)
    .flatMap((one) => {
      one.focus({ focusVisible: true } as FocusOptions);
      if (document.activeElement !== one) return []; // it lies behind a dialog
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      one.blur();
      const seen =
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        contrast(outlineColor, groundOf(one.parentElement ?? one)) >= LEAST;
      return seen
        ? []
        : [
            `focus on "${one.textContent}" is not seen: ${outlineStyle} ${outlineWidth} ${outlineColor} on ${groundOf(one.parentElement ?? one)}`,
          ];
    });
}

/** A chosen tab, a pressed button and the current item look like the others where only their author's colours differed. */
function unseenChoice(): string[] {
  const pairs = [
    ['.tab[aria-selected="true"]', '.tab[aria-selected="false"]'],
    ['.chip[aria-pressed="true"]', '.chip[aria-pressed="false"]'],
    ['.item[aria-current]', '.item:not([aria-current])'],
  ] as const;
  return pairs.flatMap(([chosen, others]) => {
    const [one, other] = [document.querySelector(chosen), document.querySelector(others)];
    return one && other && looks(one) === looks(other) ? [`${chosen} looks like the others`] : [];
  });
}

/** Edges, and the ground as the forced theme paints it: browsers tell the colours that are used. */
function looks(element: Element): string {
  const { borderBottom, borderInlineStart, outlineStyle, outlineWidth, backgroundColor } =
    getComputedStyle(element);
  return [borderBottom, borderInlineStart, outlineStyle, outlineWidth, backgroundColor].join('; ');
}

/** The first ground behind an element that covers what is behind it. */
function groundOf(element: Element): string {
  for (let on: Element | null = element; on; on = on.parentElement) {
    const { backgroundColor } = getComputedStyle(on);
    if (parts(backgroundColor)[3] === 1) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

/** Red, green, blue of 255, and how much it covers. */
function parts(color: string): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b].map(luminance).sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = parts(color)
    .slice(0, 3)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
