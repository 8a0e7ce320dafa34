/** A noun that stands for what another sentence told: "these concerns", "the toll of that flood". */
const DEMONSTRATIVE =
  /\b(?:such|these|this|those|(?<=\b(?:about|after|at|by|during|for|from|in|of|on|to|with) )that) (?<noun>\p{Ll}[\p{L}-]*)/gu;

/** Words behind a demonstrative that make it no such noun: a time that the article's day shows, or "those who", "such a". */
const NO_NOUN: ReadonlySet<string> = new Set(
  'a about afternoon an and are as at autumn by century cycle day election evening fall fiscal for from had has in is month morning night of on or outside quarter season spring summer term that time to was way week weekend were when which who whose will winter with year'.split(
    ' ',
  ),
);

/** Does an English line speak of a thing that another sentence tells, by a demonstrative with a noun that does not stand in the line before it? */
export function pointsToNoun(line: string): boolean {
  return [...line.matchAll(DEMONSTRATIVE)].some(({ index, groups }) => {
    const noun = groups?.noun ?? '';
    const isPeople = /(?:ed|ing)$/.test(noun);
    return !NO_NOUN.has(noun) && !isPeople && !line.slice(0, index).includes(noun);
  });
}
