import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Menu } from '../../components/panel/Menu.tsx';
import { Panel, type TabName } from '../../components/panel/Panel.tsx';
import { SignsAndKeys } from '../../components/parts/SignsAndKeys.tsx';
import { useKeys } from '../../components/parts/useKeys.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { askBackground, askReader } from '../../lib/messages/send.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { say } from '../../lib/view/words/say.ts';
import { marksWanted, rememberMarks } from './marks.ts';
import { openClippings } from './openClippings.ts';
import { useAlways } from './useAlways.ts';

interface PageViewProps {
  tab: number;
  page: PageReport;
  /** The item whose mark was pressed on the page, with a number that tells two presses apart. */
  pressed: { item: string; nth: number } | null;
  /** Reads the page again, without taking what is shown away. */
  onReread: () => void;
}

const TAB_OF: Readonly<Record<string, TabName>> = {
  source: 'sources',
  measure: 'figures',
  figure: 'figures',
  change: 'changes',
};
const TABS: readonly TabName[] = ['sources', 'figures', 'elsewhere', 'changes'];
const tabOf = (item: string) => TAB_OF[item.split(':')[0] ?? ''] ?? 'sources';

/** A page that was read: draws its marks, keeps the current item, saves. */
export function PageView({ tab, page, pressed, onReread }: PageViewProps) {
  const view = useMemo(() => panelOf(page), [page]);
  const { host } = view.header;
  const [chosen, setChosen] = useState<TabName>('sources');
  const [current, setCurrent] = useState<string | null>(null);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [marks, setMarks] = useState<boolean | null>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState('');
  const [keys, setKeys] = useState(false);
  const [spoken, setSpoken] = useState(view.spoken);
  const always = useAlways(host);
  const focus = useRef<string | null>(null);

  const choose = (item: string) => {
    setChosen(tabOf(item));
    setCurrent(item);
    focus.current = item;
  };
  const show = async (item: string) => {
    choose(item);
    const span = view.places.get(item);
    if (!span) return;
    const answer = await askReader(tab, 'show', { item, span });
    if (!answer.ok || !answer.value) setMissing((known) => new Set([...known, item]));
    else setSpoken(spokenOf(item));
  };
  const save = async () => {
    setSaving(true);
    const answer = await askBackground('save', { tab, url: page.report.article.url });
    setSaving(false);
    setProblem(answer.ok ? '' : answer.sentence);
    if (!answer.ok) return;
    setSpoken(say('live.saved'));
    onReread();
  };
  const switchMarks = (on: boolean) => {
    setMarks(on);
    void rememberMarks(host, on);
  };

  useEffect(() => void marksWanted(host).then(setMarks), [host]);
  useEffect(() => {
    if (marks === null) return;
    void askReader(tab, 'mark', { marks: marks ? view.marks : [] }).then((answer) => {
      if (answer.ok) setMissing(new Set(answer.value.missing));
    });
  }, [tab, view, marks]);
  useEffect(() => {
    if (pressed) choose(pressed.item);
  }, [pressed]);
  useEffect(() => {
    const card = focus.current === current && current && document.getElementById(current);
    focus.current = null;
    if (!card) return;
    card.scrollIntoView({ block: 'nearest' });
    card.focus({ preventScroll: true });
  }, [current, chosen]);

  const step = (by: number) => {
    const items = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] article.item')];
    const at = items.findIndex(({ id }) => id === current);
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
    if (next) choose(next.id);
  };
  useKeys(
    useMemo(
      () => ({
        j: () => step(1),
        k: () => step(-1),
        Enter: () => current !== null && void show(current),
        Escape: () => (keys ? setKeys(false) : setCurrent(null)),
        s: () => void (page.saved?.current || saving || save()),
        m: () => switchMarks(!marks),
        '/': () => openClippings('search'),
        '?': () => setKeys(true),
        ...Object.fromEntries(
          TABS.map((name, index) => [String(index + 1), () => setChosen(name)]),
        ),
      }),
      [current, keys, marks, page, saving, view],
    ),
  );

  return (
    <>
      <Panel
        view={view}
        tab={chosen}
        control={{ current, missing, onShow: (item) => void show(item) }}
        saving={saving}
        marks={marks ?? true}
        menu={
          <Menu
            host={host}
            always={always.on}
            onAlways={always.ask}
            onClippings={() => openClippings()}
            onReadAgain={onReread}
            onKeys={() => setKeys(true)}
          />
        }
        banner={
          problem && (
            <div class="note" role="alert">
              <p>{say('notice.saveFailed')}</p>
              <p>{problem}</p>
            </div>
          )
        }
        onTab={setChosen}
        onSave={() => void save()}
        onMarks={switchMarks}
        onKeys={() => setKeys(true)}
      />
      <p class="sr" role="status">
        {spoken}
      </p>
      {keys && <SignsAndKeys onClose={() => setKeys(false)} />}
    </>
  );

  function spokenOf(item: string): string {
    const mark = view.marks.find((one) => one.item === item);
    if (!mark) return '';
    const same = [
      ...new Set(view.marks.filter(({ kind }) => kind === mark.kind).map((m) => m.item)),
    ];
    const at = say('place.of', { n: same.indexOf(item) + 1, all: same.length });
    return say('live.item', { what: say(`mark.${mark.kind}`), place: at });
  }
}
