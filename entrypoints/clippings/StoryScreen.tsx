import { useEffect, useState } from 'preact/hooks';
import { Blank } from '../../components/panel/Blank.tsx';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import { type StoryView, storyOf } from '../../lib/view/story/story.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { say } from '../../lib/view/words/say.ts';
import { archive } from './archive.ts';
import { gather, viewOf } from './openStory.ts';
import { hrefOf } from './route.ts';

interface StoryScreenProps {
  /** A report of the story. */
  id: string;
}

/** The story that a saved report belongs to. */
export function StoryScreen({ id }: StoryScreenProps) {
  const [story, setStory] = useState<StoryView | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let late = false;
    const open = () =>
      load(id).then(
        (found) => late || setStory(found),
        (error) => late || setProblem(errorWords(error)),
      );
    setStory(null);
    void open();
    const end = archive.onChange(open);
    return () => {
      late = true;
      end();
    };
  }, [id]);
  if (story)
    return (
      <StoryPage
        story={story}
        storiesHref={hrefOf('stories')}
        hrefOf={(report) => hrefOf('report', report)}
        compareHref={(a, b) => hrefOf('compare', a, b)}
        onPrint={() => print()}
      />
    );
  return (
    <main class="wide">
      <Blank
        title={problem ? say('library.refused') : say('library.loading')}
        hint={problem}
        level={1}
      />
    </main>
  );
}

async function load(id: string): Promise<StoryView> {
  const gathered = await gather(id);
  return gathered ? viewOf(gathered) : storyOf([], new Map());
}
