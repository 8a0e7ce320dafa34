import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../lib/contract.ts';

/** The part of the article that is in view in the page; null when none is, or when the page does not say. */
export const InView = createContext<Span | null>(null);

/** Is the passage in view in the page? */
export function useInView({ start, end }: Span): boolean {
  const inView = useContext(InView);
  return inView !== null && start < inView.end && inView.start < end;
}
