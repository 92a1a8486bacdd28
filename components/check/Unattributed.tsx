import type { UnattributedView } from '../../lib/view/clippings/check.ts';
import { say } from '../../lib/view/words/say.ts';
import { Blank } from '../panel/Blank.tsx';
import { Value } from '../panel/Value.tsx';
import { Paged } from '../parts/Paged.tsx';

interface UnattributedProps {
  figures: readonly UnattributedView[];
}

/** The text's own figures that nobody is named for, each in its sentence. States: none; some. */
export function Unattributed({ figures }: UnattributedProps) {
  if (figures.length === 0)
    return <Blank title={say('check.allAttributed')} hint={say('check.allAttributedHint')} />;
  return (
    <>
      <p class="meta in-note">{say('check.unattributedHint')}</p>
      <Paged
        items={figures}
        draw={({ item, value, measure, before, figure, after, where }) => (
          <li key={item} class="lone">
            <div class="item-h">
              <h2 class="theirs" dir="auto">
                {measure}
              </h2>
              <span class="where">{where}</span>
            </div>
            <p class="value small" dir="auto">
              <Value value={value} />
            </p>
            <p class="theirs" dir="auto">
              {before}
              <mark class="passage">{figure}</mark>
              {after}
            </p>
          </li>
        )}
      />
    </>
  );
}
