import { useEffect, useState } from 'preact/hooks';
import { choose, onSettings, readSettings, type Settings } from '../../lib/settings/settings.ts';

/** Which attributions the reader wants to see, here and on every other page of the extension. */
export function useLevel(): [Settings['level'], (level: Settings['level']) => void] {
  const [level, setLevel] = useState<Settings['level']>('balanced');
  useEffect(() => {
    void readSettings().then((settings) => setLevel(settings.level));
    return onSettings((settings) => setLevel(settings.level));
  }, []);
  return [
    level,
    (chosen) => {
      setLevel(chosen);
      choose({ level: chosen }).catch(console.error); // it holds for this page all the same
    },
  ];
}
