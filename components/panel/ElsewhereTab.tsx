import type { ElsewhereView } from '../../lib/view/panel/elsewhere.ts';
import { say } from '../../lib/view/words/say.ts';
import { Blank } from './Blank.tsx';
import { Described } from './Described.tsx';
import { Group } from './Group.tsx';
import { Origins } from './Origins.tsx';
import { Quotation } from './Quotation.tsx';

interface ElsewhereTabProps {
  elsewhere: ElsewhereView;
  /** Opens a place of the clippings page; absent where there is none to open. */
  onOpen?: (place: string) => void;
}

/** States: no other report of this story; origins, sources, quotations and answers, each only where there is one. */
export function ElsewhereTab({ elsewhere, onOpen }: ElsewhereTabProps) {
  const { reports, story, summary, origins, described, quotations, answers } = elsewhere;
  if (reports === 0)
    return <Blank title={say('items.nothingElsewhere')} hint={say('items.nothingElsewhereHint')} />;
  return (
    <>
      <Group title={summary} hint="">
        <Origins origins={origins} />
        {story && onOpen && (
          <button type="button" class="link" onClick={() => onOpen(`story/${story}`)}>
            {say('elsewhere.openStory')}
          </button>
        )}
      </Group>
      {described.length > 0 && (
        <Group title={say('elsewhere.described')} hint={say('elsewhere.inOrder')}>
          {described.map(({ claim, steps }) => (
            <Described key={claim} claim={claim} steps={steps} />
          ))}
        </Group>
      )}
      {quotations.map((quotation, index) => (
        <Group
          key={quotation.summary + quotation.sides[0]?.outlet}
          title={say('elsewhere.quotation')}
          hint={say('place.of', { n: index + 1, all: quotations.length })}
        >
          <Quotation quotation={quotation} />
        </Group>
      ))}
      {answers.length > 0 && (
        <Group title={say('elsewhere.answers')} hint="">
          <ul>
            {answers.map(({ claim, answer, kind, where }) => (
              <li key={answer + where}>
                <p class="theirs" dir="auto">
                  {answer} <span class="where">{where}</span>
                </p>
                <p class="meta">
                  {kind}: {claim}
                </p>
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  );
}
