import type { Catalogue, FactId } from '../../seeds/schema/index.ts';
import { nearest } from './nearest.ts';
import type { ColumnUse, MappingFileMistake } from './types.ts';
import { wordKey } from './word-key.ts';
import { wordMeanings } from './word-meanings.ts';

export type Complain = (
  path: readonly string[],
  code: MappingFileMistake['code'],
  found: string,
  expected?: readonly string[],
) => void;

/** The words of a mapping file. Two spellings of one word may not mean two things. */
export function readMappingWords(
  input: unknown,
  columns: readonly ColumnUse[],
  catalogue: Catalogue,
  complain: Complain,
): Map<FactId, Map<string, string | null>> {
  const words = new Map<FactId, Map<string, string | null>>();
  const entries = entriesOf(input);
  if (entries === null) complain(['words'], 'not-a-mapping', typeof input, ['{fact: {word: option}}']);
  for (const [id, some] of entries ?? []) {
    const fact = catalogue.facts.find((one) => one.id === id);
    const inside = entriesOf(some);
    if (fact === undefined) {
      const near = nearest(
        wordKey(id),
        catalogue.facts.map((one) => [wordKey(one.id), one.id] as const),
      );
      complain(['words', id], 'no-such-fact', id, near);
    } else if (inside === null) {
      complain(['words', id], 'not-a-mapping', typeof some, ['{word: option}']);
    } else {
      const legal = wordMeanings({ columns }, fact);
      words.set(
        fact.id,
        readWords(inside, legal, (word, found, expected) =>
          complain(['words', id, word], 'not-a-meaning', found, expected),
        ),
      );
    }
  }
  return words;
}

function readWords(
  entries: readonly (readonly [string, unknown])[],
  legal: readonly string[],
  complain: (word: string, found: string, expected: readonly string[]) => void,
): Map<string, string | null> {
  const words = new Map<string, string | null>();
  for (const [word, means] of entries) {
    const key = wordKey(word);
    const known = words.get(key);
    if (means !== null && (typeof means !== 'string' || !legal.includes(means)))
      complain(
        word,
        String(JSON.stringify(means)),
        typeof means === 'string' ? suggest(means, legal) : legal,
      );
    else if (known !== undefined && known !== means) complain(word, String(means), [String(known)]);
    else words.set(key, means);
  }
  return words;
}

const suggest = (means: string, legal: readonly string[]): readonly string[] => {
  const near = nearest(
    wordKey(means),
    legal.map((one) => [wordKey(one), one] as const),
  );
  return near.length > 0 ? near : legal;
};

function entriesOf(input: unknown): readonly (readonly [string, unknown])[] | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  return Object.entries(input);
}
