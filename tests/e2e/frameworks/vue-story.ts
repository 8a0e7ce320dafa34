import { defineComponent, h, onMounted, onUnmounted, ref } from 'vue';
import { fetchStory, NEXT_SLUG, type Story, storyPath } from './stories.ts';

/** The same page as React's, with Vue. */
export const StoryPage = defineComponent({
  props: { first: { type: Object as () => Story, required: true } },
  setup({ first }) {
    const story = ref(first);
    const count = ref(0);
    const isOpen = ref(false);
    const onBack = async () => {
      story.value = await fetchStory(location.pathname.split('/').at(-1)!);
    };
    onMounted(() => addEventListener('popstate', onBack));
    onUnmounted(() => removeEventListener('popstate', onBack));
    const goOn = async () => {
      const next = await fetchStory(NEXT_SLUG[story.value.slug]);
      history.pushState({}, '', storyPath(next.slug));
      document.title = next.title;
      isOpen.value = false;
      story.value = next;
    };
    return () =>
      h('main', [
        h('article', [
          h('h1', story.value.title),
          h('p', { class: 'byline' }, ['By ', story.value.author, ', 8 March 2026']),
          story.value.paragraphs.map((text, index) => h('p', { key: `${story.value.slug}-${index}` }, text)),
          isOpen.value ? h('p', { id: 'opened' }, story.value.more) : null,
          h('aside', { class: 'read-more' }, [
            h('h4', 'Read more'),
            h('a', { href: '/2026/03/07/other' }, 'What the valley did about its river'),
          ]),
        ]),
        h('button', { id: 'count', type: 'button', onClick: () => count.value++ }, count.value),
        h(
          'button',
          {
            id: 'more',
            type: 'button',
            onClick: () => {
              isOpen.value = !isOpen.value;
            },
          },
          isOpen.value ? 'Less' : 'More',
        ),
        h('button', { id: 'next', type: 'button', onClick: goOn }, 'Next story'),
      ]);
  },
});
