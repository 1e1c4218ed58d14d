/** Folds width, case and accents, so that `ＡＩ`, `ai` and `AI` are the same word. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The words of a query, folded. Empty when there is nothing to look for. */
export function foldQuery(query: string): readonly string[] {
  const folded = foldText(query);
  return folded === '' ? [] : folded.split(/\s+/u);
}

/** Folds everything that something can be found by into one text to search in. */
export function haystackOf(parts: readonly string[]): string {
  return parts.map(foldText).join('\n');
}

/** Whether every word of the query occurs in the haystack. */
export function containsAll(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word));
}
