import { plainText } from './json-file/plain-text.ts';

/** Most tags of one case. */
export const MOST_TAGS = 12;
/** Longest tag, in characters. */
export const TAG_LENGTH = 40;

/** Two tags with the same key are the same tag, however they are written. */
export function tagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}

/** A tag as it is kept: plain, one line, at most 40 characters; `null` when nothing is left. */
export function cleanTag(tag: string): string | null {
  const plain = plainText(tag.slice(0, 1_000)).replace(/\s+/g, ' ').trim();
  const clean = [...plain].slice(0, TAG_LENGTH).join('').trim();
  return clean === '' ? null : clean;
}

/** Tags as they are kept: each once, at most twelve, in their order. */
export function cleanTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const clean = cleanTag(tag);
    if (clean !== null && !kept.has(tagKey(clean))) kept.set(tagKey(clean), clean);
  }
  return [...kept.values()].slice(0, MOST_TAGS);
}
