import { Fragment } from 'preact';
import type { ChangedPiece } from '../../lib/view/panel/changed-words.ts';
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
        {changes.map(({ item, title, where, pieces, span }) => (
          <Item key={item} item={item} kind="changed" control={control} title={title} where={where}>
            <div class="vs">
              <Side name={say('change.before')} pieces={pieces.before} of="del" />
              <Side name={say('change.now')} pieces={pieces.now} of="ins" />
            </div>
            {span && <ItemActs item={item} control={control} why={[]} />}
          </Item>
        ))}
      </ol>
    </>
  );
}

interface SideProps {
  name: string;
  pieces: readonly ChangedPiece[];
  /** The element that says of words that they are of this side alone. */
  of: 'del' | 'ins';
}

/** One side of a change: nothing where it has no words; else its words, those of this side alone on their line. */
function Side({ name, pieces, of: Own }: SideProps) {
  if (pieces.length === 0) return null;
  return (
    <>
      <span>{name}</span>
      <p class="align" dir="auto">
        {pieces.map(({ text, kept }, index) => (
          <Fragment key={index}>
            {index > 0 && ' '}
            {kept ? text : <Own class="c">{text}</Own>}
          </Fragment>
        ))}
      </p>
    </>
  );
}
