import type { SideView } from '../../lib/view/story/side-by-side.ts';

/** A report that can be put on a side. */
export interface Choice {
  id: string;
  /** Outlet and time. */
  label: string;
}

interface SideHeadProps {
  side: SideView;
  /** "Earlier", "Later". */
  label: string;
  choices: readonly Choice[];
  href: string;
  onChoose: (id: string) => void;
}

/** Which report stands on a side. States: chosen among several; nothing else to choose. */
export function SideHead({ side, label, choices, href, onChoose }: SideHeadProps) {
  return (
    <div>
      {choices.length > 1 ? (
        <label>
          <span class="meta">{label}</span>
          <select value={side.id} onChange={(event) => onChoose(event.currentTarget.value)}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="meta">
          {label}: <b>{side.outlet}</b> · {side.when}
        </p>
      )}
      <h2 class="theirs" dir="auto">
        <a href={href}>{side.title}</a>
      </h2>
    </div>
  );
}
