import type { AccountRow } from '../../lib/view/story/accounts.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from '../parts/Glyph.tsx';

interface TwoAccountsProps {
  account: AccountRow;
  /** Outlets of the two sides. */
  outlets: readonly [earlier: string, later: string];
}

const SIDES = ['a', 'b'] as const;

/** One account, and whom each of two reports names for it. */
export function TwoAccounts({ account: { claim, cells }, outlets }: TwoAccountsProps) {
  const [left, right] = SIDES.map((side, at) => {
    const cell = cells[at];
    return (
      <div key={side} class={side}>
        <p class="meta narrow-only">{outlets[at]}</p>
        {cell ? (
          <div class="sr1">
            {cell.unnamed && <Glyph kind="unnamed" />}
            <div>
              <p class="theirs" dir="auto">
                {cell.unnamed && <span class="sr">{say('mark.unnamed')}: </span>}
                {cell.words}
              </p>
              {cell.turn && <p class="meta">{cell.turn}</p>}
            </div>
          </div>
        ) : (
          <p class="nostated">{say('story.notThere')}</p>
        )}
      </div>
    );
  });
  return (
    <section class="crow">
      <h3 class="theirs" dir="auto">
        {claim}
      </h3>
      {left}
      <div class="sign" />
      {right}
    </section>
  );
}
