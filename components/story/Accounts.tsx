import { useState } from 'preact/hooks';
import type { StoryView } from '../../lib/view/story/story.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Heads } from './Heads.tsx';

interface AccountsProps {
  story: StoryView;
  hrefOf: (id: string) => string;
}

/** Accounts that are worth a look at once; the rest is one press away. */
const SHOWN = 6;

/** Whom each report names for the same account. States: the first few; all of them. */
export function Accounts({ story: { columns, accounts }, hrefOf }: AccountsProps) {
  const [all, showAll] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keys */}
      <section class="tablewrap" tabIndex={0} aria-label={say('story.accountsTable')}>
        <table class="matrix words">
          <Heads columns={columns} corner={say('story.account')} hrefOf={hrefOf} />
          <tbody>
            {accounts.slice(0, all ? undefined : SHOWN).map(({ claim, cells }, row) => (
              <tr key={row}>
                <th scope="row" class="theirs claim" dir="auto">
                  {claim}
                </th>
                {cells.map((cell, index) => (
                  <td key={columns[index]?.id} class={cell ? undefined : 'empty'}>
                    {cell ? (
                      <>
                        <span class="srcw">
                          {cell.unnamed && (
                            <>
                              <Glyph kind="unnamed" />
                              <span class="sr">{say('mark.unnamed')}: </span>
                            </>
                          )}
                          <span class="theirs" dir="auto">
                            {cell.words}
                          </span>
                        </span>
                        {cell.turn && <span class="who">{cell.turn}</span>}
                      </>
                    ) : (
                      <>
                        <span class="sr">{say('story.notThere')}</span>
                        <span aria-hidden="true">–</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!all && accounts.length > SHOWN && (
        <div class="btns pad">
          <button type="button" class="btn" onClick={() => showAll(true)}>
            {say('act.showAll', { n: accounts.length })}
          </button>
        </div>
      )}
    </>
  );
}
