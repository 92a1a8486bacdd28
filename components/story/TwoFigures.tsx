import { useState } from 'preact/hooks';
import type { AnswerView, TwoFiguresView } from '../../lib/view/story/side-by-side.ts';
import { say } from '../../lib/view/words/say.ts';
import { Doubts } from '../panel/Doubts.tsx';
import { FootnoteAct } from '../panel/FootnoteAct.tsx';
import type { FootnoteFormat } from '../panel/FootnoteChoice.tsx';
import { Value } from '../panel/Value.tsx';
import { Why } from '../panel/Why.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Verdict } from '../parts/Verdict.tsx';

interface TwoFiguresProps {
  figure: TwoFiguresView;
  /** Outlets of the two sides. */
  earlier: string;
  later: string;
  onFootnote: (format: FootnoteFormat) => void;
}

/** One question and the two answers, each in its sentence. States: folded; with the reason unfolded; only listed, which says why. */
export function TwoFigures({ figure, earlier, later, onFootnote }: TwoFiguresProps) {
  const [open, setOpen] = useState(false);
  const { kind, verdict, measure, why, doubts } = figure;
  return (
    <section class="crow">
      <h3>
        <span class="theirs" dir="auto">
          {measure}
        </span>{' '}
        <Verdict kind={kind} words={verdict} />
      </h3>
      <Answer answer={figure.earlier} outlet={earlier} kind={kind} side="a" />
      <div class="sign">
        <Glyph kind={kind} />
      </div>
      <Answer answer={figure.later} outlet={later} kind={kind} side="b" />
      {kind === 'differs' && <p class="under both">{say('figure.both')}</p>}
      {doubts.length > 0 && (
        <div class="under">
          <Doubts doubts={doubts} />
        </div>
      )}
      <div class="under acts">
        {why.length > 0 && (
          <button type="button" class="act" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(doubts.length > 0 ? 'act.whyListed' : 'act.why')}
          </button>
        )}
        <FootnoteAct onCopy={onFootnote} />
      </div>
      {open && (
        <div class="under">
          <Why rules={why} />
        </div>
      )}
    </section>
  );
}

interface AnswerProps {
  answer: AnswerView;
  outlet: string;
  kind: string;
  side: 'a' | 'b';
}

function Answer({ answer: { value, who, sentence, where }, outlet, kind, side }: AnswerProps) {
  return (
    <div class={side}>
      <p class="meta narrow-only">{outlet}</p>
      <p>
        <span class="value" dir="auto">
          <Value value={value} />
        </span>{' '}
        <span class="meta" dir="auto">
          {who}
        </span>
      </p>
      <p class="theirs" dir="auto">
        {sentence.before}
        <span class={`m ${kind}`}>{sentence.figure}</span>
        {sentence.after} <span class="where">{where}</span>
      </p>
    </div>
  );
}
