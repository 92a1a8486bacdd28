import type { DriftView } from '../../lib/view/panel/elsewhere.ts';
import { Glyph } from '../parts/Glyph.tsx';

interface DescribedProps {
  /** The statement. */
  claim: string;
  /** How each report describes who made it, in time order. */
  steps: readonly DriftView[];
}

/** One statement's source from report to report; a short bold note only where something was left out or named. */
export function Described({ claim, steps }: DescribedProps) {
  return (
    <>
      <p class="theirs claim" dir="auto">
        {claim}
      </p>
      <ol class="drift">
        {steps.map(({ outlet, when, words, unnamed, turn }) => (
          <li key={outlet + when}>
            <Glyph kind={unnamed ? 'unnamed' : 'none'} />
            <div>
              <div class="row">
                <b>{outlet}</b>
                <span>{when}</span>
              </div>
              <p class="theirs" dir="auto">
                {words}
              </p>
              {turn && (
                <p class="turn">
                  <b>{turn}</b>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
