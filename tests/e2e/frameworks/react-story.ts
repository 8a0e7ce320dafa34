import { createElement as h, useEffect, useState } from 'react';
import { fetchStory, NEXT_SLUG, type Story, storyPath } from './stories.ts';

export interface StoryPageProps {
  story: Story;
  /** Differs between server and client where the page has a mismatch. */
  date: string;
}

/** A story with a counter, a part that opens and closes, and a way to the next story without a new page. */
export function StoryPage({ story: first, date }: StoryPageProps) {
  const [story, setStory] = useState(first);
  const [count, setCount] = useState(0);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onBack = () => void fetchStory(location.pathname.split('/').at(-1)!).then(setStory);
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const goOn = async () => {
    const next = await fetchStory(NEXT_SLUG[story.slug]);
    history.pushState({}, '', storyPath(next.slug));
    document.title = next.title;
    setOpen(false);
    setStory(next);
  };
  return h(
    'main',
    null,
    h(
      'article',
      null,
      h('h1', null, story.title),
      h('p', { className: 'byline' }, 'By ', story.author, ', ', date),
      story.paragraphs.map((text, index) => h('p', { key: `${story.slug}-${index}` }, text)),
      isOpen && h('p', { id: 'opened' }, story.more),
      h(
        'aside',
        { className: 'read-more' },
        h('h4', null, 'Read more'),
        h('a', { href: '/2026/03/07/other' }, 'What the valley did about its river'),
      ),
    ),
    h('button', { id: 'count', type: 'button', onClick: () => setCount(count + 1) }, count),
    h('button', { id: 'more', type: 'button', onClick: () => setOpen(!isOpen) }, isOpen ? 'Less' : 'More'),
    h('button', { id: 'next', type: 'button', onClick: goOn }, 'Next story'),
  );
}
