import MiniSearch, { type SearchOptions } from 'minisearch';
import { isHan, tokensToFind, tokensToKeep } from './tokens.ts';

/** The parts of something that somebody can find it by. */
export interface Findable {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  /** Everyday words, any language. */
  readonly words?: readonly string[] | undefined;
}

/** What a query finds, best first. Everything, in its own order, where there is nothing to look for. */
export type Find<T> = (query: string) => readonly T[];

/** Up to `edits` slips in a word long enough for them. */
const slips = (edits: number) => (term: string) => (!isHan(term) && term.length >= 3 + edits ? edits : false);
/** Two Chinese characters are a whole token already. */
const begins = (term: string) => !isHan(term) || term.length === 1;

/** From exact to lenient; the first that finds anything decides, so that a guess never stands beside a match. */
const STAGES: readonly SearchOptions[] = [
  { combineWith: 'AND', prefix: begins },
  { combineWith: 'AND', prefix: begins, fuzzy: slips(1) },
  { combineWith: 'AND', prefix: begins, fuzzy: slips(2) },
  { combineWith: 'OR', prefix: begins, fuzzy: slips(1) },
];

/** Of several words only some need to be found, but not worse than this share of the best hit. */
const WORTH_SHOWING = 0.5;

/** Builds the index of a list once; the function it returns can be asked as often as one likes. */
export function createFinder<T extends Findable>(items: readonly T[]): Find<T> {
  const entries = items.map(({ label, words = [] }, id) => ({
    id,
    label: Object.values(label).join('\n'),
    words: words.join('\n'),
  }));
  const index = new MiniSearch<(typeof entries)[number]>({
    fields: ['label', 'words'],
    tokenize: tokensToKeep,
    processTerm: (term) => term,
    searchOptions: { tokenize: tokensToFind, boost: { label: 2 }, weights: { prefix: 0.5, fuzzy: 0.25 } },
  });
  index.addAll(entries);
  return (query) => {
    const key = keyOf(query);
    if (key === '') return query.trim() === '' ? items : [];
    return hitsOf(index, query)
      .flatMap(({ id, score }) =>
        items.slice(id, id + 1).map((item) => ({ id, score, item, tier: tierOf(item, key) })),
      )
      .sort((a, b) => a.tier - b.tier || b.score - a.score || a.id - b.id)
      .map(({ item }) => item);
  };
}

function hitsOf(index: MiniSearch, query: string): { id: number; score: number }[] {
  for (const stage of STAGES) {
    const hits = index.search(query, stage);
    const least = stage.combineWith === 'OR' ? (hits[0]?.score ?? 0) * WORTH_SHOWING : 0;
    if (hits.length > 0)
      return hits.flatMap(({ id, score }) =>
        typeof id === 'number' && score >= least ? [{ id, score }] : [],
      );
  }
  return [];
}

/** A text as compared whole: without case, width, accents, plurals and punctuation. */
const keyOf = (text: string): string => tokensToFind(text).join(' ');

/** The whole label, then a whole everyday word, then the beginning of a label, then the rest by score. */
function tierOf({ label, words = [] }: Findable, key: string): number {
  const labels = Object.values(label).map(keyOf);
  if (labels.includes(key)) return 0;
  if (words.some((word) => keyOf(word) === key)) return 1;
  return labels.some((text) => text.startsWith(key)) ? 2 : 3;
}
