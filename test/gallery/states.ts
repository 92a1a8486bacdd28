import type { JSX } from 'preact';
import { CLIPPINGS_STATES, WIDE_STATES } from './clippings.tsx';
import { CORRECTIONS_STATES } from './corrections.tsx';
import { drawOffline, ITEM_STATES } from './items.tsx';
import { PANEL_STATES } from './panel.tsx';
import { POPOVER_STATES } from './popover.tsx';
import { SETTINGS_STATES } from './settings.tsx';
import { STORIES_STATES } from './stories.tsx';

/** Where a state stands: it decides the size of its picture. */
export type Kind = 'panel' | 'page' | 'wide' | 'popover';

interface State {
  kind: Kind;
  draw: () => JSX.Element;
  /** It is drawn where there is no network. */
  offline?: true;
}

const of = (kind: Kind, states: Readonly<Record<string, () => JSX.Element>>) =>
  Object.entries(states).map(([name, draw]) => [name, { kind, draw }] as const);

/** Every state of every screen, by the name of its picture. */
export const STATES: Readonly<Record<string, State>> = Object.fromEntries([
  ...of('panel', PANEL_STATES),
  ...of('panel', ITEM_STATES),
  ...of('page', CLIPPINGS_STATES),
  ...of('page', CORRECTIONS_STATES),
  ...of('page', SETTINGS_STATES),
  ...of('page', STORIES_STATES),
  ...of('wide', WIDE_STATES),
  ...of('popover', POPOVER_STATES),
  ['offline', { kind: 'panel', draw: drawOffline, offline: true }],
]);
