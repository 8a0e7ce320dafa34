/** A sign that a framework owns the page's DOM, so that elements of ours inside it would collide with its updates. */
interface FrameworkSign {
  framework: string;
  /** Content scripts cannot see a framework's own properties on nodes, only what stands in the markup. */
  selector: string;
}

/**
 * Comments that servers leave between parts for React (a blank, $), Solid ($, /), Svelte and Vue ([, ]) to find when
 * they take the page over. Marks would be in their way.
 */
export const FRAMEWORK_COMMENTS: ReadonlySet<string> = new Set([' ', '$', '$!', '$?', '/', '/$', '[', '[!', ']']);

/**
 * Signs in the served or rendered markup, from the frameworks' own documentation and from what their builds emit.
 * Sorted by framework.
 */
export const FRAMEWORK_SIGNS: readonly FrameworkSign[] = [
  { framework: 'Angular', selector: '[ng-version]' },
  { framework: 'Angular', selector: '[ng-server-context]' },
  { framework: 'Arc Fusion', selector: '#fusion-app' },
  { framework: 'Astro', selector: 'astro-island' },
  { framework: 'Gatsby', selector: '#___gatsby' },
  { framework: 'Next', selector: '#__next' },
  { framework: 'Next', selector: 'script#__NEXT_DATA__' },
  { framework: 'Next', selector: 'script[src*="/_next/static/"]' },
  { framework: 'Nuxt', selector: '#__nuxt' },
  { framework: 'Nuxt', selector: 'script#__NUXT_DATA__' },
  { framework: 'Qwik', selector: '[q\\:container]' },
  { framework: 'React', selector: '#react-root' },
  { framework: 'React', selector: '[data-reactid]' },
  { framework: 'React', selector: '[data-reactroot]' },
  { framework: 'Remix', selector: 'link[rel="modulepreload"][href*="/build/entry.client"]' },
  { framework: 'Solid', selector: '[data-hk]' },
  { framework: 'Svelte', selector: '[data-sveltekit-preload-data]' },
  { framework: 'Svelte', selector: 'svelte-announcer, #svelte-announcer' },
  { framework: 'Vue', selector: '[data-server-rendered]' },
  { framework: 'Vue', selector: '[data-v-app]' },
];
