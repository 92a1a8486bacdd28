import type { NoticeView } from '../../lib/view/panel/notices.ts';

interface NoticesProps {
  notices: readonly NoticeView[];
  /** Opens a place of the clippings page; absent where nothing is to be done. */
  onOpen?: (place: string) => void;
}

/** What limits the findings of this page, one box each; nothing where nothing does. */
export function Notices({ notices, onOpen }: NoticesProps) {
  return (
    <>
      {notices.map(({ name, sentences, act }) => (
        <div key={name} class="note">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {act && onOpen && (
            <div class="btns">
              <button type="button" class="btn" onClick={() => onOpen(act.place)}>
                {act.words}
              </button>
            </div>
          )}
        </div>
      ))}
    </>
  );
}
