/** What the browser benchmark runs inside a page; bundled and evaluated there. Times are in milliseconds. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { readTaggerModel } from '../../lib/analysis/actors/find-actors.ts';
import { type AnalysisResources, analyse } from '../../lib/analysis/annotate.ts';
import { detectArticle } from '../../lib/article/detect.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { readKnowledgePack } from '../../lib/knowledge/read-pack.ts';
import { HighlightsPainter, highlightScope } from '../../lib/painter/highlights.ts';
import { MarksPainter } from '../../lib/painter/marks.ts';
import type { Painter } from '../../lib/painter/painter.ts';
import { PlacedText } from '../../lib/painter/placed-text.ts';
import { planHighlights } from '../../lib/painter/plan.ts';
import { articleFromText } from '../annotate/article-from-text.ts';
import { compromiseFindings } from './compromise-findings.ts';
import { medianTime, time } from './median-time.ts';

/** compromise takes minutes from here. */
const LONGEST_FOR_COMPROMISE = 200_000;

let resources: AnalysisResources | null = null;

/** The second of two runs: the first pays for compiling. */
function warm(run: () => unknown): number {
  run();
  return time(run);
}

/** One of many runs: the clock's step is as long as a walk. */
function fine(run: () => unknown, times = 20): number {
  run();
  return (
    time(() => {
      for (let done = 0; done < times; done++) run();
    }) / times
  );
}

function walkText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

function read() {
  return readArticle(document, {
    url: location.href,
    isVisible: (element) => element.checkVisibility({ visibilityProperty: true }),
  });
}

const benchmark = {
  /** Loads model and pack from bytes in base 64; gives the time of reading them. */
  load(tagger: string, pack: string): number {
    const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const [taggerBytes, packBytes] = [bytes(tagger), bytes(pack)];
    return time(() => {
      resources = { tagger: readTaggerModel(taggerBytes), pack: readKnowledgePack(packBytes) };
    });
  },
  /**
   * Everything that is done in a page and what one would otherwise use, on the page as it is; the page is left as it
   * was.
   */
  page(): Record<string, number> {
    const times: Record<string, number> = {
      walk: fine(walkText),
      detectFirst: time(() => detectArticle(document, location.href)),
      detect: fine(() => detectArticle(document, location.href), 5),
      readerable: fine(() => isProbablyReaderable(document), 5),
      readFirst: time(read),
    };
    times.read = time(read);
    times.readability = warm(() => new Readability(document.cloneNode(true) as Document).parse());
    const reading = read();
    if (reading.article.text === '' || !resources) return times;
    const analysis = analyse(reading.article, resources);
    const kinds = { person: true, organization: true, place: true, group: true, other: false, figure: true };
    const plan = planHighlights({ ...analysis, blocks: reading.blocks, kinds, density: 'paragraph' });
    const scope = highlightScope(window as Window & typeof globalThis)!;
    const text = new PlacedText(reading.textMap, reading.article.text);
    const painters: [string, Painter][] = [
      ['highlights', new HighlightsPainter(scope)],
      ['marks', new MarksPainter()],
    ];
    for (const [name, painter] of painters) {
      times[`${name}Paint`] = time(() => painter.paint(plan, text));
      times[`${name}Undo`] = time(() => painter.clear());
    }
    times.analyse = warm(() => analyse(reading.article, resources!));
    times.compromise = warm(() => compromiseFindings(reading.article.text));
    return times;
  },
  /** Analysis of a text, and compromise on the same unless it is too long for that. */
  text(text: string): Record<string, number> {
    const article = articleFromText(text, { title: '', published: '2026-03-08' });
    const times: Record<string, number> = {
      words: text.split(/\s+/).length,
      analysis: medianTime(() => analyse(article, resources!)),
    };
    if (text.length < LONGEST_FOR_COMPROMISE) times.compromise = medianTime(() => compromiseFindings(text));
    return times;
  },
};

Object.assign(globalThis, { newsglossBenchmark: benchmark });
