import type { HighlightKind } from './plan.ts';

/** Which page the highlights are drawn on: dark text on a light ground, or the reverse. */
export type Ground = 'light' | 'dark';

interface KindStyle {
  kind: HighlightKind;
  /** The line tells the kinds apart without colour (WCAG 1.4.1). */
  line: 'solid' | 'double' | 'dotted' | 'wavy' | 'dashed';
  /**
   * Of one stroke, in CSS pixels. Doubled and wavy lines take three times as much, and would run into the next line of
   * text.
   */
  width: 1 | 2;
  light: { ground: string; line: string };
  dark: { ground: string; line: string };
}

/** The text colours on the tints below; each pair has a contrast of at least 7:1, checked by a test. */
export const TEXT_COLOUR: Record<Ground, string> = { light: '#1c1b1a', dark: '#f4f2ee' };

/** One line and one tint per kind. The panel's theme uses the same colours. */
export const KIND_STYLES: readonly KindStyle[] = [
  {
    kind: 'person',
    line: 'solid',
    width: 2,
    light: { ground: '#dcebfb', line: '#1d63b8' },
    dark: { ground: '#17324f', line: '#7db6f2' },
  },
  {
    kind: 'organization',
    line: 'double',
    width: 1,
    light: { ground: '#ece3fa', line: '#7440b8' },
    dark: { ground: '#342352', line: '#bd9bf0' },
  },
  {
    kind: 'place',
    line: 'dotted',
    width: 2,
    light: { ground: '#d9f0e1', line: '#1b7a45' },
    dark: { ground: '#143a26', line: '#71cf98' },
  },
  {
    kind: 'group',
    line: 'wavy',
    width: 1,
    light: { ground: '#fae3e3', line: '#b0353f' },
    dark: { ground: '#4c2024', line: '#f09aa0' },
  },
  {
    kind: 'other',
    line: 'solid',
    width: 2,
    light: { ground: '#ebe9e5', line: '#6d675e' },
    dark: { ground: '#383530', line: '#b6afa4' },
  },
  {
    kind: 'figure',
    line: 'dashed',
    width: 2,
    light: { ground: '#fcefc7', line: '#8f6400' },
    dark: { ground: '#453510', line: '#e8bd57' },
  },
];
