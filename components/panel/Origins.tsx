import type { OriginView } from '../../lib/view/panel/elsewhere.ts';

interface OriginsProps {
  origins: readonly OriginView[];
}

/** Reports under the origin they rest on: a tree of two levels. This page stands out. */
export function Origins({ origins }: OriginsProps) {
  return (
    <ul class="tree">
      {origins.map(({ name, reports }) => (
        <li key={name}>
          <b>{name}</b>
          <ul>
            {reports.map(({ id, outlet, when, here, evidence }) => (
              <li key={id} class={here ? 'here' : undefined}>
                <span class="arm" />
                <div class="row">
                  <span>{outlet}</span>
                  <span class="meta">{when}</span>
                </div>
                {evidence && <span class="meta">{evidence}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
