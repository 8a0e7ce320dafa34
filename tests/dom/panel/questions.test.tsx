import './fake-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { KeyPoints } from '../../../components/summary/KeyPoints.tsx';
import { Questions } from '../../../components/summary/Questions.tsx';
import type { LineActions } from '../../../components/ui/line-actions.ts';
import { glossesOf } from '../../../lib/digest/answers/glosses.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';

const { annotation } = SAMPLE_PAGE;
const LABELS = { who: 'Who', what: 'What', when: 'When', where: 'Where', why: 'Why', how: 'How' };
const ACTIONS = { show: () => undefined, light: () => undefined, copy: () => undefined } as unknown as LineActions;

afterEach(() => {
  render(null, document.body);
});

test('a time told from the day of publication has its date beside it', () => {
  whatWith(0.5);
  expect(document.querySelector('.question-when')?.textContent).toContain('on Sunday [June 4, 2023]');
});

/** What the panel says under "What" where headline and event agree so much, and where the event may be another one. */
function whatWith(headlineAgreement: number, doubtful?: true): string {
  const what = annotation.summary.what.map((event) => ({ ...event, doubtful }));
  const changed = { ...annotation, summary: { ...annotation.summary, what, headlineAgreement } };
  act(() =>
    render(
      <Questions annotation={changed} glosses={glossesOf(changed, [])} labels={LABELS} locale="en" actions={ACTIONS} />,
      document.body,
    ),
  );
  return document.querySelector('.question-what')?.textContent ?? '';
}

test('a headline that tells something else is said to, and no other', () => {
  expect(whatWith(0.5)).toContain(annotation.summary.what[0]!.text.slice(1));
  expect(whatWith(0.5)).not.toContain('The headline puts it differently');
  expect(whatWith(0)).toContain('The headline puts it differently');
});

test('an event that may not be the main one is no answer but a point, and the headline is pointed out', () => {
  const event = annotation.summary.what[0]!.text.slice(1);
  expect(whatWith(0, true)).toBe(`What${annotation.article.title}The headline’s words`);
  const doubted = annotation.summary.what.map((passage) => ({ ...passage, doubtful: true as const }));
  const changed = { ...annotation, summary: { ...annotation.summary, what: doubted, keyPoints: [] } };
  act(() =>
    render(<KeyPoints annotation={changed} glosses={glossesOf(changed, [])} actions={ACTIONS} />, document.body),
  );
  expect(document.body.textContent).toContain(event);
});

test('who somebody is stands in brackets beside the name, in the panel as in the copy', () => {
  const glosses = glossesOf(annotation, []);
  act(() => render(<KeyPoints annotation={annotation} glosses={glosses} actions={ACTIONS} />, document.body));
  const [gloss] = document.querySelectorAll('.gloss');
  expect(gloss?.textContent).toBe(' [Jens Stoltenberg, NATO Secretary General]');
  expect(gloss?.parentElement?.textContent).toMatch(/^Stoltenberg \[Jens Stoltenberg, NATO Secretary General\] warned/);
});
