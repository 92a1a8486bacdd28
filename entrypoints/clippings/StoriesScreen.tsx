import { StoryList } from '../../components/story/StoryList.tsx';
import { hrefOf } from './route.ts';
import { useStories } from './useStories.ts';

/** The stories that the saved reports tell. */
export function StoriesScreen() {
  const stories = useStories();
  return (
    <StoryList
      {...stories}
      hrefOf={(id) => hrefOf('story', id)}
      tabsHref={hrefOf('tabs')}
      onMore={stories.more}
      onStop={stories.stop}
      onRetry={stories.retry}
    />
  );
}
