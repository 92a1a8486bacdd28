import { joined } from '../../lib/view/list.ts';
import type { PassageView } from '../../lib/view/panel/sources.ts';
import { say } from '../../lib/view/words/say.ts';

interface PassagesProps {
  passages: readonly PassageView[];
  /** Other names of the same source. */
  alsoAs: readonly string[];
}

/** States: one passage; the first passage, the others folded, with the source's other names where it has some. */
export function Passages({ passages: [first, ...rest], alsoAs }: PassagesProps) {
  const names = joined(alsoAs.map((name) => `“${name}”`));
  return (
    <>
      {first && (
        <p class="q theirs" dir="auto">
          {first.words} <span class="manner">{first.manner}</span>{' '}
          <span class="where">{first.where}</span>
        </p>
      )}
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {alsoAs.length
              ? say('source.morePassagesAs', { n: rest.length, names })
              : say('source.morePassages', { n: rest.length })}
          </summary>
          <ul>
            {rest.map(({ words, manner, where, span }) => (
              <li key={span[0]} class="q theirs" dir="auto">
                {words} <span class="manner">{manner}</span> <span class="where">{where}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
