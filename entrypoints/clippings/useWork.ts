import { useRef, useState } from 'preact/hooks';
import { errorWords } from '../../lib/view/trouble.ts';

/** What a deed that takes long is given. */
export interface Work {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/** A deed under way, and how the last one ended. */
export interface Working {
  /** What is being done or was done, in a sentence; empty for nothing. */
  status: string;
  /** Why it failed; empty when it did not. */
  problem: string;
  /** How far it is; null while nothing is under way. */
  progress: { done: number; total: number } | null;
  /** @param words said at once @param deed gives the sentence that is said when it is done */
  run: (words: string, deed: (work: Work) => Promise<string>) => Promise<void>;
  /** Ends what is under way; nothing of it is kept. */
  stop: () => void;
}

/** One deed at a time. Whatever goes wrong is said, and what was there stays. */
export function useWork(stopped: string): Working {
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState('');
  const [progress, setProgress] = useState<Working['progress']>(null);
  const control = useRef<AbortController | null>(null);
  const run: Working['run'] = async (words, deed) => {
    if (control.current) return;
    const own = new AbortController();
    control.current = own;
    setProblem('');
    setStatus(words);
    setProgress({ done: 0, total: 0 });
    const onProgress = (done: number, total: number) => setProgress({ done, total });
    try {
      setStatus(await deed({ signal: own.signal, onProgress }));
    } catch (error) {
      setStatus(own.signal.aborted ? stopped : '');
      if (!own.signal.aborted) setProblem(errorWords(error));
    } finally {
      control.current = null;
      setProgress(null);
    }
  };
  return { status, problem, progress, run, stop: () => control.current?.abort() };
}
