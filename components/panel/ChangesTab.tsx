import type { ChangesView } from '../../lib/view/panel/changes.ts';
import { say } from '../../lib/view/words/say.ts';
import { Blank } from './Blank.tsx';
import { Item, type ItemControl } from './Item.tsx';
import { ItemActs } from './ItemActs.tsx';

interface ChangesTabProps {
  changes: ChangesView;
  control: ItemControl;
}

/** States: never saved; saved and unchanged; changed, with before and now on two labelled lines. */
export function ChangesTab({ changes: { since, changes }, control }: ChangesTabProps) {
  if (since === null)
    return <Blank title={say('change.notSaved')} hint={say('change.notSavedHint')} />;
  if (changes.length === 0)
    return <Blank title={say('change.none')} hint={say('change.noneHint', { when: since })} />;
  return (
    <>
      <div class="banner">{say('change.since', { when: since })}</div>
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
