import type { SentenceView } from '../../lib/view/panel/figures.ts';
import type { SideBySideView, SideView } from '../../lib/view/story/side-by-side.ts';
import { say } from '../../lib/view/words/say.ts';
import { Quotation } from '../panel/Quotation.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Verdict } from '../parts/Verdict.tsx';

interface SideBySideProps {
  view: SideBySideView;
  hrefOf: (id: string) => string;
}

/** Two reports, the earlier on the left, the sign between them; on narrow screens one below the other with their outlets. */
export function SideBySide({ view, hrefOf }: SideBySideProps) {
  const { earlier, later, figures, quotations, related } = view;
  return (
    <main class="wide">
      <h1 tabIndex={-1}>{say('compare.title')}</h1>
      <div class="cmp">
        <div class="heads">
          <Head side={earlier} label={say('compare.earlier')} href={hrefOf(earlier.id)} />
          <span />
          <Head side={later} label={say('compare.later')} href={hrefOf(later.id)} />
        </div>
        {!related && <p class="note">{say('compare.nothing')}</p>}
        {figures.length > 0 && <h2 class="ch">{say('tab.figures')}</h2>}
        {figures.map(({ item, kind, verdict, measure, earlier: left, later: right }) => (
          <section key={item} class="crow">
            <h3>
              <span class="theirs">{measure}</span> <Verdict kind={kind} words={verdict} />
            </h3>
            <Sentence sentence={left} outlet={earlier.outlet} kind={kind} side="a" />
            <div class="sign">
              <Glyph kind={kind} />
            </div>
            <Sentence sentence={right} outlet={later.outlet} kind={kind} side="b" />
            {kind === 'differs' && <p class="under both">{say('figure.both')}</p>}
          </section>
        ))}
        {quotations.length > 0 && <h2 class="ch">{say('elsewhere.quotation')}</h2>}
        {quotations.map((quotation) => (
          <section key={quotation.summary} class="crow">
            <div class="under">
              <Quotation quotation={quotation} />
            </div>
          </section>
        ))}
        <h2 class="ch">{say('tab.sources')}</h2>
        <div class="crow">
          <Sources side={earlier} name="a" />
          <div class="sign" />
          <Sources side={later} name="b" />
        </div>
      </div>
    </main>
  );
}

function Head({ side, label, href }: { side: SideView; label: string; href: string }) {
  return (
    <div>
      <p class="meta">
        {label}: <b>{side.outlet}</b> · {side.when}
      </p>
      <h2 class="theirs" dir="auto">
        <a href={href}>{side.title}</a>
      </h2>
    </div>
  );
}

interface SentenceProps {
  sentence: SentenceView;
  outlet: string;
  kind: string;
  side: 'a' | 'b';
}

function Sentence({ sentence: { before, figure, after }, outlet, kind, side }: SentenceProps) {
  return (
    <div class={side}>
      <p class="meta narrow-only">{outlet}</p>
      <p class="theirs" dir="auto">
        “{before}
        <span class={`m ${kind}`}>{figure}</span>
        {after}”
      </p>
    </div>
  );
}

function Sources({ side, name }: { side: SideView; name: 'a' | 'b' }) {
  return (
    <div class={name}>
      <p class="meta narrow-only">{side.outlet}</p>
      {side.sources.length === 0 && <p class="nostated">{say('items.noSources')}</p>}
      {side.sources.map(({ item, name: words, summary }) => (
        <div key={item} class="sr1">
          <Glyph kind="unnamed" />
          <div>
            <p class="theirs" dir="auto">
              {words}
            </p>
            <p class="meta">{summary}</p>
          </div>
        </div>
      ))}
    </div>
  );
}
