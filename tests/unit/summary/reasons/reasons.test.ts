import { describe, expect, it } from 'vitest';
import { WHY_CUES } from '../../../../lib/analysis/summary/phrases/cues.ts';
import { findReasons } from '../../../../lib/analysis/summary/reasons/reasons.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { articleOf, dateOf, NOTHING } from '../article.ts';
import { PLAIN_MODELS, plainChances, plainEvents } from '../plain-models.ts';

/** What the article's sentences give as reasons, best first. */
function reasonsOf(...paragraphs: string[]): string[] {
  const article = viewArticle(articleOf('Council closes the harbour bridge', ...paragraphs), NOTHING);
  return findReasons(article, plainEvents(article), plainChances(article), WHY_CUES, 3, 0, PLAIN_MODELS.why).map(
    ({ text }) => text,
  );
}

describe('findReasons', () => {
  it.each([
    'The council closed the old harbour bridge in spring, only to open it again in May.',
    'The council closed the bridge by a vote that did nothing to help the boats.',
  ])('takes no result for a purpose: %s', (sentence) => {
    expect(reasonsOf(sentence)).toEqual([]);
  });

  it.each([
    ['The council closed the bridge as its pillars had cracked.', 'as its pillars had cracked'],
    ['The council closed the bridge since nobody had repaired its pillars.', 'since nobody had repaired its pillars'],
    ['The council closed the bridge after a storm, the mayor said.', 'after a storm'],
    ['The council closed the bridge following a two-year, state-wide review of pillars.', /review of pillars$/],
    [
      'The council’s harbour bridge that closed at the request of Ida Lund reopened today.',
      'at the request of Ida Lund',
    ],
    ['The council closed the bridge at the request of Lund, who owns it.', 'at the request of Lund'],
    ['The council closed the bridge in a flood caused by rain and called for a vote.', 'caused by rain'],
    [
      'The council closed the bridge because of seven small cracks along the old iron sides of its first-in-the-region double arch.',
      /first-in-the-region double arch$/,
    ],
    ['The council closed the old bridge to start its long planned repairs.', 'to start its long planned repairs'],
    [
      'The council closed the bridge because of seven small cracks and some large holes beneath four very old cast iron pillars from Oru.',
      'because of seven small cracks and some large holes beneath four very old cast iron pillars',
    ],
    [
      'The council closed the bridge because of cracks in its pillars without giving detail.',
      'because of cracks in its pillars',
    ],
    ['The council closed the bridge because of shell attacks and fires.', 'because of shell attacks and fires'],
    ['The council closed the bridge because of its “cracked old” pillars.', 'because of its “cracked old” pillars'],
  ])('finds the reason in: %s', (sentence, reason) => {
    expect(reasonsOf(sentence)).toEqual([typeof reason === 'string' ? reason : expect.stringMatching(reason)]);
  });

  it.each([
    'The council closed the bridge as the first measure of its plan.',
    'The council has closed nine bridges since the great flood came.',
    'The council closed the bridge after midnight local time.',
    'The council closed the bridge two weeks after a storm.',
    'The council closed the bridge, prompting long waits at the ferry.',
    'The council closed the bridge after nearly ten years without repairs.',
    'The council closed the bridge after five-and-a-half years in use.',
    'The council closed the last of its bridges to extend its run to ten.',
    'The council closed the bridge and its road to run.',
    'The council said that the bridge in the old harbour turned out to be closed.',
    'The council confirmed it was harbour bridge policy for drivers to avoid having their phones.',
    'The council closed the bridge and asked who was to blame for the cracks.',
    'The council closed the bridge and the reason for the sudden closure.',
    'The council closed the bridge in the course of its gamble to save money.',
    'The council closed the bridge following the results.',
    'Shortly before leaving Brell due to the rain, the council closed the bridge.',
    'The council closed the bridge, while a guard was hurt in an attempt to stop a thief.',
    'The council decided on Monday over whether the bridge closes.',
    'The council spoke of attacks and closed the bridge on the eve of the vote.',
  ])('takes no role, time or question for a reason: %s', (sentence) => {
    expect(reasonsOf(sentence)).toEqual([]);
  });

  it.each([
    ['The shops sold fewer shoes because of the rain.', 'The closure came because of cracked pillars.'],
    ['Police stopped a car driven by Ole Brandt.', 'The decision was prompted by cracked pillars.'],
    ['A flood came in the days following a storm.', 'The bridge closed following a storm.'],
  ])('prefers what the event hangs on to the reason of something else: %s', (other, own) => {
    const [best] = reasonsOf('The council closed the harbour bridge.', other, own);
    expect(own).toContain(best);
  });

  it.each([
    'Shops near the bridge sold fewer shoes because of the rain.',
    'Guards closed the harbour gate of the council so that it matches the quay.',
    'Divers who examined the bridge at the request of the mayor were paid.',
    'The ice broke because of the rain.',
    'Guests of the bridge asked about the reason for the delay of the closure.',
    'Even after the bridge fell, the council closed it.',
    'A guest closed the bridge because he had.',
    'Traders of the bridge started selling boats because of the rain.',
    'Guards arrested a man of the bridge on suspicion of theft.',
    'Birds live there - which are a danger to the bridge - in flocks near the bridge because of the rain.',
    'At a meeting on the bridge, held at the request of Ida Lund, the guests sang.',
    'BRELL — After a winter of storms, the council closed the bridge.',
  ])('leaves the reason of something else: %s', (other) => {
    expect(reasonsOf('The council closed the harbour bridge.', other)).toEqual([]);
  });

  it('does not take one accusation for another', () => {
    expect(
      reasonsOf(
        'The council closed the harbour bridge and accused the guards.',
        'Traders were accused of a plot in an attempt to win guests.',
      ),
    ).toEqual([]);
  });

  it('does not take one Mr for another', () => {
    const [event, other] = ['Mr. Lund closed the harbour bridge.', 'Mr. Brandt was sad because of the rain.'];
    expect(reasonsOf(event, other)).toEqual([]);
  });

  it('leaves the reason of what happened long ago', () => {
    const text = articleOf(
      'Council closes the harbour bridge',
      'The council closed the harbour bridge.',
      'The bridge was closed in 1998 because a ship had hit it.',
    );
    const dated = viewArticle(text, { ...NOTHING, timeline: [dateOf(text, '1998', '1998')] });
    expect(findReasons(dated, plainEvents(dated), plainChances(dated), WHY_CUES, 3, 0, PLAIN_MODELS.why)).toEqual([]);
  });

  it.each([
    ['The bridge had been shut because a ship had hit it.', 'because a ship had hit it'],
    ['The council was forced to close it because a ship had hit it.', 'because a ship had hit it'],
    ['Critics say the closure came after a ship had hit the pillars.', 'after a ship had hit the pillars'],
    ['Traders wrote that they would stay because they loved the harbour.', null],
    ['The council of the town fears the worst because ice had cut its pillars.', 'because ice had cut its pillars'],
  ])('takes a reason elsewhere of the event or of what it is about: %s', (other, reason) => {
    expect(reasonsOf('The council closed the harbour bridge.', other)).toEqual(reason ? [reason] : []);
  });

  it.each([
    'The council told millions how to use the bridge.',
    'The council closed the bridge in a row over pillars.',
    'The council said after the meeting of the town that the bridge closes.',
    'The council closed the bridge, according to a letter that Lund wrote to defend its pillars.',
    'The council closed the bridge in the weeks following a storm.',
  ])('takes no part of another phrase for a reason: %s', (sentence) => {
    expect(reasonsOf(sentence)).toEqual([]);
  });

  it('takes no participle of another thing for a reason', () => {
    expect(reasonsOf('The council closed the harbour bridge.', 'Guards stopped a lorry driven by Ole Brandt.')).toEqual(
      [],
    );
  });

  it('sets what the speaker says of himself behind the article’s own reason, marks or not', () => {
    const [best] = reasonsOf(
      'The council closed the harbour bridge because we saw it shake.',
      'The council closed it because of cracked pillars.',
    );
    expect(best).toBe('because of cracked pillars');
  });

  it('leaves the closing mark of the words before', () => {
    const [best] = reasonsOf('The council closed the bridge they call "old" following a "big" storm.');
    expect(best).toBe('following a "big" storm');
  });

  it('sets what a speaker gives as a reason behind the article’s own, and ends it with the quotation', () => {
    expect(
      reasonsOf(
        '“They closed it because the bridge frightened us,” said a driver of the council’s harbour bridge.',
        'The council closed the harbour bridge because its pillars had cracked.',
      ),
    ).toEqual(['because its pillars had cracked', 'because the bridge frightened us']);
  });

  it('what a noun needs is no purpose', () => {
    expect(reasonsOf('The council closed the bridge and repeated its claims about a bid to sell it.')).toEqual([]);
  });
});
