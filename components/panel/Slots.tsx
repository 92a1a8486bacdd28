import type { SlotView } from '../../lib/view/panel/slots.ts';

interface SlotsProps {
  slots: readonly SlotView[];
}

/** What the text states about a source: a filled ring; what it does not: an open one. Neither is better. */
export function Slots({ slots }: SlotsProps) {
  return (
    <dl class="slots">
      {slots.map(({ name, words, stated }) => (
        <div key={name} class={stated ? undefined : 'no'}>
          <dt>{name}</dt>
          <dd>{stated ? <span class="theirs">{words}</span> : words}</dd>
        </div>
      ))}
    </dl>
  );
}
