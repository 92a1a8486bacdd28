import type { ComponentChildren } from 'preact';

interface RowProps {
  /** What it is, and a hint in smaller letters. */
  title: ComponentChildren;
  hint?: ComponentChildren;
  /** Id of the hint, for a control that it describes. */
  id?: string;
  /** What can be done, on the right. */
  children?: ComponentChildren;
}

/** One line of the settings: what it is on the left, what can be done on the right. */
export function Row({ title, hint, id, children }: RowProps) {
  return (
    <div class="set">
      <div>
        <p class="lab">{title}</p>
        {hint && (
          <p class="meta" id={id}>
            {hint}
          </p>
        )}
      </div>
      {children && <div class="ctl">{children}</div>}
    </div>
  );
}
