import type { NoticeView } from '../../lib/view/panel/notices.ts';

interface NoticesProps {
  notices: readonly NoticeView[];
}

/** What limits the findings of this page, one box each; nothing where nothing does. */
export function Notices({ notices }: NoticesProps) {
  return (
    <>
      {notices.map(({ name, sentences }) => (
        <div key={name} class="note">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
    </>
  );
}
