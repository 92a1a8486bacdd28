import type { ComponentChildren } from 'preact';

interface BlankProps {
  title: string;
  /** What is the case, and what can be done. */
  hint?: string;
  /** A page's own heading, or one below it. */
  level?: 1 | 2;
  /** Buttons. */
  children?: ComponentChildren;
}

/** An empty place that stays useful: a title, a sentence, what can be done now. */
export function Blank({ title, hint, level = 2, children }: BlankProps) {
  const Heading = `h${level}` as 'h1' | 'h2';
  return (
    <div class="blank">
      <Heading tabIndex={level === 1 ? -1 : undefined}>{title}</Heading>
      {hint && <p>{hint}</p>}
      {children && <div class="btns">{children}</div>}
    </div>
  );
}
