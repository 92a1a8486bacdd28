import type { NoticePlace, NoticeView } from '../../lib/view/panel/notices.ts';

interface NoticesProps {
  notices: readonly NoticeView[];
  /** Goes where something can be done about it; absent where nothing is to be done. */
  onPlace?: (place: NoticePlace) => void;
}

/** What limits the findings of this page, one box each; nothing where nothing does. */
export function Notices({ notices, onPlace }: NoticesProps) {
  return (
    <>
      {notices.map(({ name, sentences, acts }) => (
        <div key={name} class="note">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {acts && onPlace && (
            <div class="btns">
              {acts.map(({ place, words }) => (
                <button key={place} type="button" class="btn" onClick={() => onPlace(place)}>
                  {words}
                </button>
              ))}
            </div>
          )}
        </div>
      ))}
    </>
  );
}
