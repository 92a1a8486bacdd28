import { say } from '../../lib/view/words/say.ts';

interface BrandProps {
  href: string;
}

/** The product's sign and name; the sign is drawn in the colour of the text. */
export function Brand({ href }: BrandProps) {
  return (
    <a class="brand" href={href}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          fill="currentColor"
          d="M1 3h6v5.6c0 2.5-1.5 4.2-4.3 4.9l-.5-1.6C3.8 11.4 4.5 10.5 4.5 9H1z"
        />
        <path
          fill="currentColor"
          fill-rule="evenodd"
          d="M9 3h6v5.6c0 2.5-1.5 4.2-4.3 4.9l-.5-1.6c1.6-.5 2.3-1.4 2.3-2.9H9zm1.5 1.5v3h3v-3z"
        />
      </svg>
      {say('product')}
    </a>
  );
}
