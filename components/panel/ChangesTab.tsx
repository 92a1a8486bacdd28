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
  /** Holds the page against another saved state, by its number. */
  onSince: (state: number) => void;
}

/**
 * States: never saved; saved and unchanged; changed, with before and now on two labelled lines; the last two also with
 * several saved states to choose from.
 */
export function ChangesTab({ changes: view, control, onOpen, onSince }: ChangesTabProps) {
  const { since, clipping, changes, states } = view;
  if (since === null)
    return <Blank title={say('change.notSaved')} hint={say('change.notSavedHint')} />;
  const none = changes.length === 0 && (
    <Blank title={say('change.none')} hint={say('change.noneHint', { when: since })} />
  );
  if (none && states.length < 2) return none;
  return (
    <>
      <div class="banner since">
        <p role="status">{say('change.since', { when: since })}</p>
        {states.length > 1 && <StateChoice view={view} onSince={onSince} />}
        {clipping && onOpen && (
          <button type="button" class="link" onClick={() => onOpen(`report/${clipping}`)}>
            {say('change.versions')}
          </button>
        )}
      </div>
      {none}
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

interface StateChoiceProps {
  view: ChangesView;
  onSince: (state: number) => void;
}

/** Which of the saved states the page is held against, the latest first. */
function StateChoice({ view: { states, chosen }, onSince }: StateChoiceProps) {
  return (
    <label>
      {say('change.with')}{' '}
      <select
        class="mini"
        value={String(chosen)}
        onChange={(event) => onSince(Number(event.currentTarget.value))}
      >
        {states
          .map((when, index) => (
            <option key={index} value={String(index + 1)}>
              {say('change.state', { n: index + 1, when })}
            </option>
          ))
          .toReversed()}
      </select>
    </label>
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
