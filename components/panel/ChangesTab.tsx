import type { ChangesView } from '../../lib/view/panel/changes.ts';
import { say } from '../../lib/view/words/say.ts';
import { Blank } from './Blank.tsx';
import { Item, type ItemControl } from './Item.tsx';
import { ItemActs } from './ItemActs.tsx';

interface ChangesTabProps {
  changes: ChangesView;
  control: ItemControl;
  /** Opens a place of the clippings page; absent where there is none to open. */
  onOpen?: (place: string) => void;
}

/** States: never saved; saved and unchanged; changed, with before and now on two labelled lines. */
export function ChangesTab({ changes: view, control, onOpen }: ChangesTabProps) {
  const { since, clipping, changes } = view;
  if (since === null)
    return <Blank title={say('change.notSaved')} hint={say('change.notSavedHint')} />;
  if (changes.length === 0)
    return <Blank title={say('change.none')} hint={say('change.noneHint', { when: since })} />;
  return (
    <>
      <div class="banner since">
        {say('change.since', { when: since })}
        {clipping && onOpen && (
          <button type="button" class="link" onClick={() => onOpen(`report/${clipping}`)}>
            {say('change.versions')}
          </button>
        )}
      </div>
      <ol class="items">
        {changes.map(({ item, title, where, before, now, span }) => (
          <Item key={item} item={item} kind="changed" control={control} title={title} where={where}>
            <div class="vs">
              {before !== null && (
                <>
                  <span>{say('change.before')}</span>
                  <p class="align" dir="auto">
                    <del class="c">{before}</del>
                  </p>
                </>
              )}
              {now !== null && (
                <>
                  <span>{say('change.now')}</span>
                  <p class="align" dir="auto">
                    <ins class="c">{now}</ins>
                  </p>
                </>
              )}
            </div>
            {span && <ItemActs item={item} control={control} why={[]} />}
          </Item>
        ))}
      </ol>
    </>
  );
}
