import { useEffect, useState } from 'preact/hooks';
import { choose, follow } from '../../lib/settings/choices.ts';
import { type Settings, settings } from '../../lib/settings/settings.ts';

/** Which attributions the reader wants to see, here and on every other page of the extension. */
export function useLevel(): [Settings['level'], (level: Settings['level']) => void] {
  const [level, setLevel] = useState<Settings['level']>('balanced');
  useEffect(() => follow(settings, (chosen) => setLevel(chosen.level)), []);
  return [
    level,
    (chosen) => {
      setLevel(chosen);
      choose(settings, { level: chosen }).catch(console.error); // it holds for this page all the same
    },
  ];
}
