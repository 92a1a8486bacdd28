import type { SideView } from '../../lib/view/story/side-by-side.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from '../parts/Glyph.tsx';

interface SideSourcesProps {
  side: SideView;
  name: 'a' | 'b';
}

/** Unnamed sources of one report. States: none; some. */
export function SideSources({ side, name }: SideSourcesProps) {
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
