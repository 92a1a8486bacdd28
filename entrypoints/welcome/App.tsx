import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FigureCard } from '../../components/panel/FigureCard.tsx';
import { SourceCard } from '../../components/panel/SourceCard.tsx';
import { Brand } from '../../components/parts/Brand.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { errorWords } from '../../lib/view/trouble.ts';
import { type Demonstration, demonstration } from './demo.ts';
import { sampleIds, switchSample } from './sample.ts';

/** The welcome page: the program at work on an invented report. */
export function App() {
  const [demo, setDemo] = useState<Demonstration | null>(null);
  const [sample, setSample] = useState(false);
  /** The reader has chosen: what was there before, told late, would take some of it for all of it. */
  const chosen = useRef(false);
  const [problem, setProblem] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    void demonstration().then(setDemo);
    sampleIds().then(
      (ids) => chosen.current || setSample(ids.length > 0),
      () => {}, // the press says what is wrong
    );
  }, []);
  const change = (wanted: boolean) => {
    chosen.current = true;
    return switchSample(wanted).then(
      () => setSample(wanted),
      (error) => setProblem(errorWords(error)),
    );
  };
  const control = { current: null, missing: new Set<string>(), onShow: setCurrent };
  const of = <Item extends { item: string }>(items: readonly Item[] = []) =>
    items.find(({ item }) => item === current) ?? items[0];
  const source = of(demo?.view.sources.unnamed);
  const figure = of(demo?.view.figures.firm);
  const clippings = browser.runtime.getURL('/clippings.html');
  return (
    <>
      <header class="appbar">
        <Brand href={clippings} />
      </header>
      <Welcome
        outlet={demo?.outlet ?? ''}
        paragraphs={demo?.paragraphs ?? []}
        current={current}
        onMark={setCurrent}
        cards={
          <>
            {source && (
              <SourceCard
                key={source.item}
                source={source}
                control={control}
                onElsewhere={() => {}}
              />
            )}
            {figure && <FigureCard key={figure.item} figure={figure} control={control} />}
          </>
        }
        sample={sample}
        problem={problem}
        hrefs={{ clippings, tabs: `${clippings}#/tabs`, import: `${clippings}#/exchange` }}
        onSample={(wanted) => void change(wanted)}
      />
    </>
  );
}
