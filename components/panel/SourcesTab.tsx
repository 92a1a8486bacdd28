import type { PanelView } from '../../lib/view/panel/panel.ts';
import type { OtherSourceView, SourcesView } from '../../lib/view/panel/sources.ts';
import { say } from '../../lib/view/words/say.ts';
import { Paged } from '../parts/Paged.tsx';
import { ShowAll } from '../parts/ShowAll.tsx';
import { usePaged } from '../parts/usePaged.ts';
import { Blank } from './Blank.tsx';
import type { ItemControl } from './Item.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { SourceCard } from './SourceCard.tsx';

interface SourcesTabProps {
  sources: SourcesView;
  control: ItemControl;
  /** The reader's choice of sources; absent where there is none to make. */
  choice?: { level: PanelView['level']; onLevel: (level: PanelView['level']) => void };
  onElsewhere: () => void;
}

/** States: unnamed sources; none but others on the record; nothing attributed at all. The others are always folded. */
export function SourcesTab(props: SourcesTabProps) {
  const { sources, control, onElsewhere } = props;
  const { unnamed, onRecord, inGeneral } = sources;
  const nobody = onRecord.length + inGeneral.length === 0;
  return (
    <>
      {unnamed.length === 0 && (
        <Blank
          title={say(nobody ? 'items.nothingAttributed' : 'items.noSources')}
          hint={say(nobody ? 'items.nothingAttributedHint' : 'items.noSourcesHint')}
        />
      )}
      <Paged
        items={unnamed}
        needed={unnamed.findIndex(({ item }) => item === control.current)}
        draw={(source) => (
          <SourceCard
            key={source.item}
            source={source}
            control={control}
            onElsewhere={onElsewhere}
          />
        )}
      />
      <Others title={say('source.onRecord')} sources={onRecord} control={control} />
      <Others title={say('source.inGeneral')} sources={inGeneral} control={control} />
      {props.choice && <LevelChoice {...props.choice} />}
    </>
  );
}

interface OthersProps {
  title: string;
  sources: readonly OtherSourceView[];
  control: ItemControl;
}

function Others({ title, sources, control }: OthersProps) {
  const { shown, cut, showAll, list } = usePaged(sources);
  if (sources.length === 0) return null;
  return (
    <div class="group">
      <details>
        <summary>
          <b>{title}</b> {say('source.count', { n: sources.length })}
        </summary>
        <ul class="others" ref={list}>
          {shown.map(({ item, name, summary }) => (
            <li key={item}>
              <button type="button" class="link theirs" onClick={() => control.onShow(item)}>
                {name}
              </button>{' '}
              <span class="meta">{summary}</span>
            </li>
          ))}
        </ul>
        <ShowAll cut={cut} n={sources.length} onPress={showAll} />
      </details>
    </div>
  );
}
