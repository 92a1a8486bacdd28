import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface GuardProps {
  children: ComponentChildren;
}

/** States: its children; after something unexpected a sentence, the details to copy, and a new start: never a blank page. */
export function Guard({ children }: GuardProps) {
  const [error] = useErrorBoundary((thrown) => console.error(thrown));
  if (!error) return <>{children}</>;
  const details = String((error as Error)?.stack ?? error);
  return (
    <main class="blank">
      <h1>{say('none.failed')}</h1>
      <p>{say('none.failed.hint')}</p>
      <div class="btns">
        <button type="button" class="btn primary" onClick={() => location.reload()}>
          {say('act.again')}
        </button>
        <button type="button" class="btn" onClick={() => navigator.clipboard.writeText(details)}>
          {say('act.copyDetails')}
        </button>
      </div>
      <p class="meta details">{String(error)}</p>
    </main>
  );
}
