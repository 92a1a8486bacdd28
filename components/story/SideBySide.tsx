import { useState } from 'preact/hooks';
import type { SideBySideView, TwoFiguresView } from '../../lib/view/story/side-by-side.ts';
import { count, say } from '../../lib/view/words/say.ts';
import type { FootnoteFormat } from '../panel/FootnoteChoice.tsx';
import { AlignedQuotation } from './AlignedQuotation.tsx';
import { LoneFigures } from './LoneFigures.tsx';
import { type Choice, SideHead } from './SideHead.tsx';
import { SideSources } from './SideSources.tsx';
import { TwoAccounts } from './TwoAccounts.tsx';
import { TwoFigures } from './TwoFigures.tsx';

interface SideBySideProps {
  view: SideBySideView;
  /** The reports of the story, to put another one on either side. */
  choices: readonly Choice[];
  /** Address of the story that the later one belongs to. */
  storyHref: string;
  hrefOf: (id: string) => string;
  onChoose: (earlier: string, later: string) => void;
  /** Copies both passages of a row. */
  onFootnote: (cited: TwoFiguresView['cited'], format: FootnoteFormat) => void;
  /** What was just done, for those who hear the page. */
  spoken: string;
}

/**
 * Two reports, the earlier on the left, the sign between them; on narrow screens one below the other with their
 * outlets. States: all; only what differs; nothing of one answers to the other.
 */
export function SideBySide(props: SideBySideProps) {
  const { view, choices, hrefOf, onChoose, onFootnote, spoken } = props;
  const [only, setOnly] = useState(false);
  const { earlier, later, quotations, accounts, tally, related } = view;
  const outlets = [earlier.outlet, later.outlet] as const;
  const figures = view.figures.filter(({ kind }) => !only || kind === 'differs');
  return (
    <main class="wide">
      <p class="meta">
        <a href={props.storyHref}>{say('story.story')}</a>
      </p>
      <h1 tabIndex={-1}>{say('compare.title')}</h1>
      <p class="meta" role="status">
        {spoken}
      </p>
      {related && (
        <div class="btns pad">
          <button type="button" class="btn" aria-pressed={only} onClick={() => setOnly(!only)}>
            {say('compare.onlyDiffers')}
          </button>
        </div>
      )}
      <div class="cmp">
        <div class="heads">
          <SideHead
            side={earlier}
            label={say('compare.earlier')}
            choices={choices.filter(({ id }) => id !== later.id)}
            href={hrefOf(earlier.id)}
            onChoose={(id) => onChoose(id, later.id)}
          />
          <span />
          <SideHead
            side={later}
            label={say('compare.later')}
            choices={choices.filter(({ id }) => id !== earlier.id)}
            href={hrefOf(later.id)}
            onChoose={(id) => onChoose(earlier.id, id)}
          />
        </div>
        {!related && <p class="note">{say('compare.nothing')}</p>}
        {only && figures.length + quotations.length === 0 && (
          <p class="note">{say('compare.none')}</p>
        )}
        {quotations.length > 0 && <h2 class="ch">{say('elsewhere.quotation')}</h2>}
        {quotations.map((quotation, index) => (
          <AlignedQuotation
            key={index}
            quotation={quotation}
            onFootnote={(format) => onFootnote(quotation.cited, format)}
          />
        ))}
        {figures.length > 0 && (
          <h2 class="ch">
            {say('tab.figures')} {!only && <span class="hint num">{tally}</span>}
          </h2>
        )}
        {figures.map((figure) => (
          <TwoFigures
            key={figure.item}
            figure={figure}
            earlier={earlier.outlet}
            later={later.outlet}
            onFootnote={(format) => onFootnote(figure.cited, format)}
          />
        ))}
        {!only && (
          <>
            <LoneFigures earlier={earlier} later={later} />
            {accounts.length > 0 && (
              <>
                <h2 class="ch">
                  {say('story.accounts')} <span class="hint num">{count(accounts.length)}</span>
                </h2>
                {accounts.map((account, index) => (
                  <TwoAccounts key={index} account={account} outlets={outlets} />
                ))}
              </>
            )}
            <h2 class="ch">{say('compare.unnamed')}</h2>
            <div class="crow">
              <SideSources side={earlier} name="a" />
              <div class="sign" />
              <SideSources side={later} name="b" />
            </div>
          </>
        )}
      </div>
    </main>
  );
}
