/** A long English word may be parted before one of these, as a dictionary parts it. */
const PARTED = /([a-z]{5,})((?:tion|ship|ment|ing|logical|national)\b)/giu;
const LONG = /[a-z]{12,}/giu;

/**
 * A name with soft hyphens in its long English words, for a narrow column: not every browser brings a dictionary of
 * its own, and would break them anywhere. Read and copied it is the same name.
 */
export function softHyphens(name: string): string {
  return name.replace(LONG, (word) => word.replace(PARTED, '$1\u00AD$2'));
}
