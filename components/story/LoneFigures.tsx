import type { SideView } from '../../lib/view/story/side-by-side.ts';
import { say } from '../../lib/view/words/say.ts';
import { Value } from '../panel/Value.tsx';

interface LoneFiguresProps {
  earlier: SideView;
  later: SideView;
}

/** What only one of the two gives, folded: it is nothing to compare. States: nothing; on one side; on both. */
export function LoneFigures({ earlier, later }: LoneFiguresProps) {
  const n = earlier.alone.length + later.alone.length;
  if (n === 0) return null;
  return (
    <details class="lone-figures">
      <summary>
        <b>{say('compare.alone')}</b> {say('figure.count', { n })}
      </summary>
      <div class="crow">
        <Side side={earlier} name="a" />
        <div class="sign" />
        <Side side={later} name="b" />
      </div>
    </details>
  );
}

function Side({ side, name }: { side: SideView; name: 'a' | 'b' }) {
  return (
    <div class={name}>
      <p class="meta narrow-only">{side.outlet}</p>
      {side.alone.length === 0 && <p class="nostated">{say('compare.noneAlone')}</p>}
      <ul class="plainlist">
        {side.alone.map(({ item, value, measure, who, where }) => (
          <li key={item}>
            <b dir="auto">
              <Value value={value} />
            </b>{' '}
            <span class="theirs" dir="auto">
              {measure}
            </span>
            <span class="who">
              {who} · {where}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
