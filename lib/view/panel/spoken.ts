import { say } from '../words/say.ts';
import type { PanelView } from './panel.ts';

/** What a screen reader is told when an item is shown on the page: "unnamed source, 2 of 3"; empty for an item without a mark. */
export function spokenFor({ marks }: Pick<PanelView, 'marks'>, item: string): string {
  const mark = marks.find((one) => one.item === item);
  if (!mark) return '';
  const alike = marks.filter(({ kind }) => kind === mark.kind).map((one) => one.item);
  const items = [...new Set(alike)];
  const place = say('place.of', { n: items.indexOf(item) + 1, all: items.length });
  return say('live.item', { what: say(`mark.${mark.kind}`), place });
}
