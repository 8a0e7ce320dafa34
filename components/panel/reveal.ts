/** Long enough to be seen after a scroll. */
const FADE_MILLISECONDS = 2500;

/**
 * Brings what the panel lists under a highlight's id into view, gives it the focus and lets it light up for a moment.
 */
export function reveal(document: Document, id: string): void {
  const line = document.querySelector<HTMLElement>(`[data-highlight~="${CSS.escape(id)}"]`);
  if (!line) return;
  line.scrollIntoView({ block: 'center' });
  const control = line.matches('button') ? line : line.querySelector<HTMLElement>('button');
  control?.focus({ preventScroll: true });
  const tint = getComputedStyle(document.documentElement).getPropertyValue('--figure-tint');
  line.animate([{ backgroundColor: tint }, { backgroundColor: tint, offset: 0.6 }, {}], FADE_MILLISECONDS);
}
