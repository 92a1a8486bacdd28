import { say } from '../../lib/view/words/say.ts';

interface SitesProps {
  id: string;
  title: string;
  hint: string;
  sites: readonly string[];
  onRemove: (site: string) => void;
}

/** Sites that the reader chose something for. States: none; some, each with a way to take it back. */
export function Sites({ id, title, hint, sites, onRemove }: SitesProps) {
  return (
    <section class="sect" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p class="sub">{hint}</p>
      <ul class="plainlist sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="act"
              aria-label={say('settings.remove', { site })}
              onClick={() => onRemove(site)}
            >
              {say('settings.removeShort')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
