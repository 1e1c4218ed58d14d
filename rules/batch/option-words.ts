import { LANGUAGES, type Fact, type FactOption } from '../../seeds/schema/index.ts';
import { splitItems, wordKey } from './word-key.ts';

export type OptionFact = Extract<Fact, { type: 'choice' | 'choices' }>;

/** What a word means: one option or place, several that it could be, or by the mapping nothing of ours. */
export type Meaning = readonly string[] | null;

/** Words with what they mean. Names whose text holds a separator are found whole, by their items. */
export interface Dictionary {
  /** The meaning of an item, by its key. */
  readonly words: ReadonlyMap<string, Meaning>;
  /** Everyday words that find an option, and yet are not taken for it. */
  readonly hints: ReadonlyMap<string, readonly string[]>;
  /** Every word with each thing it can mean. */
  readonly named: readonly (readonly [string, string])[];
  /** The most items a name is made of. */
  readonly longest: number;
  /** The words of the mapping: their keys no longer tell where a separator stood. */
  readonly chosen: ReadonlyMap<string, string | null>;
}

/** The items of a name as the key of the whole: with a mark where a separator stood. */
export const joinedKey = (items: readonly string[]): string => items.map(wordKey).join(',');

type Words = Iterable<readonly [string, string]>;

/** Names and words of the mapping, and hints, which count only where none of these does. What two mean means neither. */
export function createDictionary(
  names: Words,
  everyday: Words,
  chosen: ReadonlyMap<string, string | null>,
): Dictionary {
  const words = new Map<string, Meaning>();
  for (const [id, name] of names) for (const key of keysOf(name)) add(words, key, id);
  const hints = new Map<string, readonly string[]>();
  for (const [id, word] of everyday) for (const key of keysOf(word)) add(hints, key, id);
  for (const [word, means] of chosen) words.set(wordKey(word), means === null ? null : [means]);
  const longest = Math.max(1, ...[...words.keys(), ...hints.keys()].map((key) => key.split(',').length));
  const pairs = [...words, ...hints].flatMap(([name, means]) =>
    (means ?? []).map((id) => [name, id] as const),
  );
  return { words, hints, named: pairs, longest, chosen };
}

const keysOf = (name: string): string[] => [...new Set([wordKey(name), joinedKey(splitItems(name))])];

function add(words: Map<string, Meaning> | Map<string, readonly string[]>, key: string, id: string): void {
  const known = words.get(key) ?? [];
  if (!known.includes(id)) words.set(key, [...known, id]);
}

/**
 * The dictionary of a fact: ids and labels in three languages, and the words of the mapping. Everyday words are hints:
 * "high-tech" finds the certified enterprise in a list, and does not say that somebody is one.
 */
export function optionDictionary(
  fact: OptionFact,
  chosen: ReadonlyMap<string, string | null> = new Map(),
): Dictionary {
  const named = fact.options.flatMap((option) => namesOf(option).map((name) => [option.id, name] as const));
  const everyday = fact.options.flatMap(({ id, words }) => (words ?? []).map((word) => [id, word] as const));
  return createDictionary(named, everyday, chosen);
}

/** The id of an option and its labels. */
export function namesOf({ id, label }: Pick<FactOption, 'id' | 'label'>): string[] {
  return [id, ...LANGUAGES.map((language) => label[language])];
}

/** An item of a cell: what it means, or `undefined` where it means nothing that is known. */
export interface FoundItem {
  readonly text: string;
  readonly key: string;
  readonly means: Meaning | undefined;
  /** What an everyday word would find. */
  readonly hint: readonly string[];
}

/** Nothing longer is a name, or worth comparing with one. */
export const LONGEST_NAME = 500;

/** More items than this no list of options has: such a cell is a text, and is not taken apart. */
export const MOST_ITEMS = 500;

/**
 * Reads a list item by item; where several items together are one name, the whole name wins. A text that is no list of
 * known items may as a whole be a word of the mapping ("machines / equipment").
 */
export function lookUpItems(dictionary: Dictionary, text: string): FoundItem[] {
  const { words, hints } = dictionary;
  const items = splitItems(text);
  if (items.length > MOST_ITEMS) return [{ text, key: '', means: undefined, hint: [] }];
  const keys = items.map((item) => (item.length > LONGEST_NAME ? '' : wordKey(item)));
  const found: FoundItem[] = [];
  for (let at = 0; at < items.length;) {
    const length = lengthOfName(dictionary, keys, at);
    const key = keys.slice(at, at + length).join(',');
    const hint = hints.get(key) ?? [];
    found.push({ text: items.slice(at, at + length).join(', '), key, means: words.get(key), hint });
    at += length;
  }
  const whole = found.some(({ means }) => means === undefined) ? wholeText(dictionary, text) : null;
  return whole === null ? found : [whole];
}

function wholeText({ chosen }: Dictionary, text: string): FoundItem | null {
  const key = text.length > LONGEST_NAME ? '' : wordKey(text);
  const means = chosen.get(key);
  return means === undefined ? null : { text, key, means: means === null ? null : [means], hint: [] };
}

/** How many of the items from `at` on are one name together; 1 if none are. */
function lengthOfName({ words, hints, longest }: Dictionary, keys: readonly string[], at: number): number {
  for (let length = Math.min(longest, keys.length - at); length > 1; length--) {
    const key = keys.slice(at, at + length).join(',');
    if (words.has(key) || hints.has(key)) return length;
  }
  return 1;
}
