import type { ComponentChildren } from 'preact';

interface GroupProps {
  title: string;
  /** A few words at the end of the title's line; may be empty. */
  hint: string;
  children: ComponentChildren;
}

/** A titled part of a tab. */
export function Group({ title, hint, children }: GroupProps) {
  return (
    <section class="group">
      <div class="grouphead">
        <h2>{title}</h2>
        {hint && <span class="hint">{hint}</span>}
      </div>
      <div class="in">{children}</div>
    </section>
  );
}
