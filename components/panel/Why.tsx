import { useEffect, useState } from 'preact/hooks';

/**
 * Why something is marked, a sentence a rule. States: while the sentences are fetched, nothing; then all of them. They
 * come when they are asked for, so that the sidebar opens without them.
 */
export function Why({ rules }: { rules: readonly string[] }) {
  const [words, setWords] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    import('../../lib/view/words/en-why.ts').then(
      ({ enWhy }) => setWords(enWhy),
      () => setWords({}),
    );
  }, []);
  return words && <p class="meta">{rules.map((rule) => words[rule] ?? `${rule}.`).join(' ')}</p>;
}
