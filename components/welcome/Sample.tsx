import type { HighlightKind } from '../../lib/browser/settings.ts';

/** Words of the sample; a kind makes them a highlight. English, as the articles are that Newsgloss reads. */
const SAMPLE: readonly (string | [HighlightKind, string])[] = [
  ['organization', 'NATO'],
  ' Secretary General ',
  ['person', 'Jens Stoltenberg'],
  ' thanked ',
  ['place', 'Türkiye'],
  ' for sending ',
  ['figure', 'about 500 soldiers'],
  ' to ',
  ['place', 'Kosovo'],
  ', where clashes with ',
  ['group', 'Serbs'],
  ' left ',
  ['figure', '30 peacekeepers'],
  ' wounded.',
];

/** A paragraph as it looks in an annotated article. */
export function Sample() {
  return (
    <blockquote class="sample" lang="en" dir="ltr">
      {SAMPLE.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <mark key={part[1]} class={`kind marked kind-${part[0]}`}>
            {part[1]}
          </mark>
        ),
      )}
    </blockquote>
  );
}
