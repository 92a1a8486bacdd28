import type { ComponentProps, JSX } from 'preact';
import { AppBar } from '../../components/clippings/AppBar.tsx';
import { Search } from '../../components/clippings/Search.tsx';
import { StoryList } from '../../components/story/StoryList.tsx';
import type { StoryRowView } from '../../lib/view/story/list.ts';
import { say } from '../../lib/view/words/say.ts';
import { clippings } from '../view/fixtures/clippings.ts';

const nothing = () => {};

const story = (id: string, title: string, change: Partial<StoryRowView>): StoryRowView => ({
  id,
  title,
  outlets: 'Harbour Post and The Tellin Courier',
  reports: 2,
  origins: 0,
  differ: 0,
  newer: 0,
  days: '10 May 2026',
  sample: false,
  ...change,
});

const rows = [
  story('vessen', clippings[0]!.title, {
    outlets:
      'Tesk Valley Radio, Meridian Wire, Northline News, The Tellin Courier and Harbour Post',
    reports: 5,
    origins: 2,
    differ: 1,
    newer: 3,
    days: '12–13 May 2026',
  }),
  story('ferries', clippings[4]!.title, { reports: 9, differ: 2 }),
  story('rate', clippings[5]!.title, { origins: 1, newer: 1, days: '' }),
  story('strike', clippings[1]!.title, { sample: true }),
];

const List = (change: Partial<ComponentProps<typeof StoryList>>) => (
  <>
    <AppBar
      places={[{ name: 'stories', href: '#/stories', label: say('story.stories'), n: null }]}
      here="stories"
    >
      <Search text="" onSearch={nothing} />
    </AppBar>
    <StoryList
      rows={rows}
      looked={48}
      total={48}
      walking={false}
      ended
      problem=""
      hrefOf={(id) => `#/story/${id}`}
      tabsHref="#/tabs"
      onMore={nothing}
      onStop={nothing}
      onRetry={nothing}
      {...change}
    />
  </>
);

/** The list of stories. */
export const STORIES_STATES: Readonly<Record<string, () => JSX.Element>> = {
  stories: () => <List />,
  'stories-looking': () => (
    <List rows={rows.slice(0, 2)} looked={310} total={5000} walking ended={false} />
  ),
  'stories-more': () => <List looked={1200} total={5000} ended={false} />,
  'stories-none': () => <List rows={[]} />,
  'stories-refused': () => (
    <List
      rows={[]}
      looked={0}
      total={0}
      ended={false}
      problem="The browser does not let extensions keep data in this window."
    />
  ),
};
