// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ItemActs } from '../../components/panel/ItemActs.tsx';
import { fetchTabs } from '../../components/panel/Panel.tsx';
import { type Kept, useKept } from '../../entrypoints/sidepanel/useKept.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { doing, draw } from '../components/draw.ts';
import { facts } from '../view/fixtures/vessen.ts';

const opened = vi.hoisted(() => [] as string[]);
vi.mock('../../entrypoints/sidepanel/openClippings.ts', () => ({
  openClippings: (place: string) => opened.push(place),
}));

const page = { ...facts, saved: facts.saved && { ...facts.saved, current: true } } as PageReport;
const view = panelOf(page);
const ITEM = 'measure:moved';
let kept: Kept;
const Beside = ({ tab }: { tab: string }) => {
  kept = useKept(
    page,
    view,
    () => {},
    () => {},
  );
  const control = {
    current: null,
    missing: new Set<string>(),
    onShow: () => {},
    kept: kept.control,
  };
  return tab === 'figures' ? <ItemActs item={ITEM} control={control} why={[]} /> : <p>sources</p>;
};

beforeAll(async () => void (await fetchTabs()));
beforeEach(() => void opened.splice(0));

it('compares once for each press of the key, and not again where the card is drawn anew', async () => {
  await draw(<Beside tab="figures" />);
  await doing(() => kept.ask(ITEM, 'compare'));
  expect(opened).toHaveLength(1);
  await draw(<Beside tab="figures" />);
  await doing(() => kept.ask(ITEM, 'compare'));
  await doing(() => kept.ask(ITEM, 'compare'));
  expect(opened).toHaveLength(3);
});

it('does not open a note again when the reader comes back to its tab', async () => {
  const { render } = await import('preact');
  const turnTo = (tab: string) => doing(() => render(<Beside tab={tab} />, document.body));
  await draw(<Beside tab="figures" />);
  await doing(() => kept.ask(ITEM, 'note'));
  expect(document.querySelector('textarea')).not.toBeNull();
  await turnTo('sources');
  await turnTo('figures');
  expect(document.querySelector('textarea')).toBeNull();
});
