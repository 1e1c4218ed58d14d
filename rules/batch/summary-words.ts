import { shortened, wordKey } from './word-key.ts';

/** How often a word that is not known was found. */
export interface WordCount {
  /** As a mapping writes it. */
  readonly key: string;
  /** As it stood in the sheet; of several spellings the first by code. */
  readonly shown: string;
  readonly count: number;
}

/** Of so many different words of one fact each is counted; beyond, some are left out. */
export const WORDS_COUNTED = 5_000;
/** Longer ones are no words that somebody would give a meaning to. */
const LONGEST_WORD = 60;

/**
 * Counts words in flat memory, and the same whatever the order. Beyond the limit those are kept whose key has the lowest
 * mark: a word that is among the lowest in the end was so from the first time it was seen, so that its count is exact.
 */
export class WordTally {
  readonly #most: number;
  readonly #words = new Map<string, { shown: string; count: number; readonly mark: number }>();
  #others = 0;
  /** A word with this mark or a higher one can no longer be among those kept. */
  #limit = Infinity;

  constructor(most: number = WORDS_COUNTED) {
    this.#most = most;
  }

  /** How many different words are held at the moment. */
  get size(): number {
    return this.#words.size;
  }

  /** Counts a word as it stood in a cell. */
  count(text: string): void {
    if (text.length > LONGEST_WORD) this.#others++;
    else this.#add(wordKey(text), shortened(text), 1);
  }

  /** Counts what another tally has counted. */
  merge(words: readonly WordCount[], others: number): void {
    for (const { key, shown, count } of words) this.#add(key, shown, count);
    this.#others += others;
  }

  /** The words in the order of their keys, and how often one was found that is not among them. */
  data(): { readonly words: readonly WordCount[]; readonly others: number } {
    this.#prune();
    const words = [...this.#words].map(([key, { shown, count }]) => ({ key, shown, count }));
    return { words: words.sort((a, b) => (a.key < b.key ? -1 : 1)), others: this.#others };
  }

  #add(key: string, shown: string, count: number): void {
    const known = this.#words.get(key);
    if (known !== undefined) {
      known.count += count;
      if (shown < known.shown) known.shown = shown;
      return;
    }
    const mark = markOf(key);
    if (mark >= this.#limit) {
      this.#others += count;
      return;
    }
    this.#words.set(key, { shown, count, mark });
    if (this.#words.size > 2 * this.#most) this.#prune();
  }

  #prune(): void {
    if (this.#words.size <= this.#most) return;
    const byMark = [...this.#words].sort((a, b) => a[1].mark - b[1].mark);
    for (const [key, { count }] of byMark.slice(this.#most)) {
      this.#words.delete(key);
      this.#others += count;
    }
    this.#limit = byMark[this.#most]?.[1].mark ?? this.#limit;
  }
}

/** A number that looks drawn by chance but is always the same for a key. */
function markOf(key: string): number {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < key.length; at++) {
    high = Math.imul(high ^ key.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ key.charCodeAt(at), 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff);
}
