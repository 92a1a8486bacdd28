import { useEffect, useState } from 'preact/hooks';
import { type StoryListView, storyRowOf } from '../../lib/view/story/list.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { archive } from './archive.ts';
import { type Gathered, gather, viewOf } from './openStory.ts';
import { type Step, walkStories } from './walkStories.ts';

/** Stories found before the walk waits to be asked for more. */
const PAGE = 20;
/** Clippings listed at once. */
const LISTED = 200;

const NOTHING: StoryListView = {
  rows: [],
  looked: 0,
  total: 0,
  walking: false,
  ended: false,
  problem: '',
};

/** The walk goes on where it was when the reader comes back; a change of the archive begins it anew. */
interface Walk {
  state: StoryListView;
  steps: AsyncGenerator<Step>;
  last: Gathered | null;
}

let kept: Walk | null = null;

function begin(): Walk {
  const walk: Walk = {
    state: NOTHING,
    last: null,
    steps: walkStories({
      list: (offset) => archive.find({ sort: 'published', offset, limit: LISTED }),
      storyOf: async (id) => {
        walk.last = await gather(id);
        return walk.last?.reports.map((report) => report.id) ?? [];
      },
    }),
  };
  const end = archive.onChange(() => {
    end();
    if (kept === walk) kept = null;
  });
  return walk;
}

function current(): Walk {
  kept ??= begin();
  return kept;
}

/** What the screen can ask for. */
interface Asking {
  more: () => void;
  stop: () => void;
  /** After a failure, from the start. */
  retry: () => void;
}

/** Finds the stories of the archive, a page of them at a time. */
export function useStories(): StoryListView & Asking {
  const [walk, setWalk] = useState(current);
  const [state, setState] = useState(walk.state);
  const [wanted, setWanted] = useState(PAGE);
  const retry = () => setWalk(current());
  useEffect(() => archive.onChange(retry), []);
  useEffect(() => {
    let stopped = false;
    const show = (change: Partial<StoryListView>) => {
      walk.state = { ...walk.state, ...change };
      if (!stopped) setState(walk.state);
    };
    run(walk, wanted, show, () => stopped).catch((error) => {
      kept = null; // a walk that failed is over: whoever comes back begins anew
      show({ walking: false, problem: errorWords(error) });
    });
    return () => {
      stopped = true;
      walk.state = { ...walk.state, walking: false };
    };
  }, [walk, wanted]);
  return {
    ...state,
    more: () => setWanted(state.rows.length + PAGE),
    stop: () => setWanted(state.rows.length),
    retry,
  };
}

async function run(
  walk: Walk,
  wanted: number,
  show: (change: Partial<StoryListView>) => void,
  isStopped: () => boolean,
): Promise<void> {
  show({ walking: walk.state.rows.length < wanted && !walk.state.ended, problem: '' });
  while (!isStopped() && walk.state.rows.length < wanted && !walk.state.ended) {
    const { done, value } = await walk.steps.next();
    if (done) return show({ ended: true, walking: false });
    const { looked, total, story } = value;
    const found = story && walk.last ? [storyRowOf(await viewOf(walk.last), story.sample)] : [];
    show({ rows: [...walk.state.rows, ...found], looked, total });
  }
  show({ walking: false });
}
