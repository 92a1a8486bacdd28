/** One tab of a list. */
export interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** How many items it holds. */
  n: number;
}

interface TabsProps<Name extends string> {
  /** Says what the tabs choose. */
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  /** Id of the element that shows the chosen tab. */
  panel: string;
  onChoose: (name: Name) => void;
}

/** A tablist: one tab is in the order of focus, the arrows go to the others, Home and End to the ends. */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  panel,
  onChoose,
}: TabsProps<Name>) {
  const at = tabs.findIndex(({ name }) => name === chosen);
  const move = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const last = tabs.length - 1;
    const to = { ArrowRight: at + rtl, ArrowLeft: at - rtl, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    const next = tabs[(to + tabs.length) % tabs.length] as Tab<Name>;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(`${panel}-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ name, label: words, n }) => (
        <button
          key={name}
          type="button"
          class="tab"
          role="tab"
          id={`${panel}-${name}`}
          aria-selected={name === chosen}
          aria-controls={panel}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {words}
          <span class="n">{n}</span>
        </button>
      ))}
    </div>
  );
}
