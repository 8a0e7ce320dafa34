import { ENTITY_TYPES, type EntityType } from '../../lib/analysis/actors/tagger/labels.ts';
import type { GoldSpan } from './gold.ts';

const MENTION = /\[([^[\]|]+)\|([A-Z]+)\]/g;
const STORY_END = /^---$/m;

/**
 * Stories in which each mention is written as `[name|TYPE]`; a line `---` stands between two. Gives their texts without
 * the marks, with the mentions' UTF-16 offsets. Throws with a plain sentence at a bracket or a type that cannot be
 * read.
 */
export function readMarked(content: string): { text: string; spans: GoldSpan[] }[] {
  return content
    .replaceAll('\r\n', '\n')
    .split(STORY_END)
    .map((story) => story.trim())
    .filter(Boolean)
    .map(readStory);
}

function readStory(story: string): { text: string; spans: GoldSpan[] } {
  const spans: GoldSpan[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: name, 2: type, index } of story.matchAll(MENTION)) {
    text += story.slice(from, index);
    if (!isEntityType(type)) throw new Error(`"${mark}" has no type of ${ENTITY_TYPES.join(', ')}.`);
    spans.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    from = index + mark.length;
  }
  text += story.slice(from);
  const stray = /.{0,30}[[\]].{0,30}/u.exec(text);
  if (stray) throw new Error(`There is a bracket that marks no name in "${stray[0]}".`);
  return { text, spans };
}

function isEntityType(type: string): type is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(type);
}
