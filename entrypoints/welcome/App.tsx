import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FigureCard } from '../../components/panel/FigureCard.tsx';
import { SourceCard } from '../../components/panel/SourceCard.tsx';
import { Brand } from '../../components/parts/Brand.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { type Demonstration, demonstration } from './demo.ts';
import { sampleIds, switchSample } from './sample.ts';

/** The welcome page: the program at work on an invented report. */
export function App() {
  const [demo, setDemo] = useState<Demonstration | null>(null);
  const [sample, setSample] = useState(false);
  const [problem, setProblem] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    void demonstration().then(setDemo);
    sampleIds().then(
      (ids) => setSample(ids.length > 0),
      () => setSample(false),
    );
  }, []);
  const change = (wanted: boolean) =>
    switchSample(wanted).then(
      () => setSample(wanted),
      (error) => setProblem(String(error?.message ?? error)),
    );
  const control = { current, missing: new Set<string>(), onShow: setCurrent };
  const source = demo?.view.sources.unnamed[0];
  const figure = demo?.view.figures.firm[0];
  const clippings = browser.runtime.getURL('/clippings.html');
  return (
    <>
      <header class="appbar">
        <Brand href={clippings} />
      </header>
      <Welcome
        paragraphs={demo?.paragraphs ?? []}
        cards={
          <>
            {source && <SourceCard source={source} control={control} onElsewhere={() => {}} />}
            {figure && <FigureCard figure={figure} control={control} />}
          </>
        }
        sample={sample}
        problem={problem}
        clippingsHref={clippings}
        onSample={(wanted) => void change(wanted)}
      />
    </>
  );
}
