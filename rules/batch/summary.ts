import {
  STANDINGS,
  type Catalogue,
  type FactId,
  type PlaceId,
  type QuestionId,
  type Standing,
} from '../../seeds/schema/index.ts';
import { WordTally, type WordCount } from './summary-words.ts';
import { addTally, emptyTally, type ScreenTally } from './tally.ts';
import { PROBLEM_CODES, type ProblemCode, type Screened } from './types.ts';

/** What a run has found, as plain data: survives a message between workers, and JSON. */
export interface SummaryData {
  /** Companies screened; rows without any cell are skipped and not among them. */
  readonly rows: number;
  readonly skipped: number;
  /** Companies of whose row something could not be read. */
  readonly withProblems: number;
  /** Answers read, of all companies together. */
  readonly answered: number;
  /** Verdicts on provisions, of all companies together. */
  readonly tally: ScreenTally;
  /** Companies with at least one provision met or met-if-judged, other than burdens and what is said of areas. */
  readonly holding: number;
  /**
   * The first place of each company with its standing there, in catalogue order. Without companies of which no
   * criterion of that place is known, and without a count where no places were asked for.
   */
  readonly bestPlaces: readonly {
    readonly place: PlaceId;
    readonly standing: Standing;
    readonly count: number;
  }[];
  /** Companies of which no criterion of the first place is known: nothing ranks their places. */
  readonly unranked: number;
  /** In catalogue order. */
  readonly next: readonly { readonly question: QuestionId; readonly count: number }[];
  /** Companies of which no question is left. What was called unknown or given as a range may still matter. */
  readonly nothingToAsk: number;
  readonly problems: readonly {
    readonly code: ProblemCode;
    readonly column: number | null;
    readonly count: number;
  }[];
  /** Words that were not understood; see `mostFrequent`. */
  readonly words: readonly {
    readonly fact: FactId;
    readonly words: readonly WordCount[];
    /** How often one was found that is not listed: too long, or beyond 5,000 different ones. */
    readonly others: number;
  }[];
  /** Columns whose bare numbers were read as days, and how often. */
  readonly numberDays: readonly { readonly column: number; readonly count: number }[];
}

/** Adds up a run. The order of companies and of merges makes no difference, and memory stays flat. */
export interface Summary {
  readonly add: (screened: Screened) => void;
  /** Counts rows without any cell. */
  readonly skip: (rows?: number) => void;
  readonly merge: (other: SummaryData) => void;
  readonly data: () => SummaryData;
}

/** The words not understood that were found most often, of one fact. */
export function mostFrequent({ words }: SummaryData, fact: FactId, most = 200): readonly WordCount[] {
  const found = words.find((one) => one.fact === fact)?.words ?? [];
  return [...found].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)).slice(0, most);
}

/** A summary of nothing yet. */
export function createSummary(catalogue: Catalogue): Summary {
  const [places, questions, facts] = [catalogue.places, catalogue.questions, catalogue.facts].map((list) =>
    rankOf<string>(list.map(({ id }) => id)),
  );
  const totals = {
    rows: 0,
    skipped: 0,
    withProblems: 0,
    answered: 0,
    holding: 0,
    unranked: 0,
    nothingToAsk: 0,
  };
  const tally = emptyTally();
  const best = new Tally<{ readonly place: PlaceId; readonly standing: Standing }>(
    ({ place, standing }) => (places?.(place) ?? 0) * STANDINGS.length + STANDINGS.indexOf(standing),
  );
  const next = new Tally<{ readonly question: QuestionId }>(({ question }) => questions?.(question) ?? 0);
  const problems = new Tally<{ readonly code: ProblemCode; readonly column: number | null }>(
    ({ code, column }) => ((column ?? -1) + 1) * PROBLEM_CODES.length + PROBLEM_CODES.indexOf(code),
  );
  const numberDays = new Tally<{ readonly column: number }>(({ column }) => column);
  const words = new Map<FactId, WordTally>();
  const wordsOf = (fact: FactId): WordTally => {
    const tally = words.get(fact) ?? new WordTally();
    words.set(fact, tally);
    return tally;
  };
  return {
    add: (one) => {
      totals.rows++;
      totals.answered += one.answered;
      if (one.problems.length > 0) totals.withProblems++;
      addTally(tally, one.tally);
      if (one.tally.met + one.tally['met-if-judged'] > 0) totals.holding++;
      const [first] = one.places;
      if (first !== undefined) {
        if (first.met + first.notMet === 0) totals.unranked++;
        else best.add({ place: first.id, standing: first.standing });
      }
      if (one.next === null) totals.nothingToAsk++;
      else next.add({ question: one.next.question });
      for (const { code, column, fact, found } of one.problems) {
        problems.add({ code, column });
        if (fact !== null && isWord(code)) wordsOf(fact).count(found);
      }
      for (const column of one.numberDays) numberDays.add({ column });
    },
    skip: (rows = 1) => {
      totals.skipped += rows;
    },
    merge: (other) => {
      for (const key of KEYS) totals[key] += other[key];
      addTally(tally, other.tally);
      for (const { count, ...what } of other.bestPlaces) best.add(what, count);
      for (const { count, ...what } of other.next) next.add(what, count);
      for (const { count, ...what } of other.problems) problems.add(what, count);
      for (const { count, ...what } of other.numberDays) numberDays.add(what, count);
      for (const { fact, words: some, others } of other.words) wordsOf(fact).merge(some, others);
    },
    data: () => ({
      ...totals,
      tally: { ...tally },
      bestPlaces: best.list(),
      next: next.list(),
      problems: problems.list(),
      words: [...words]
        .sort(([a], [b]) => (facts?.(a) ?? 0) - (facts?.(b) ?? 0))
        .map(([fact, tally]) => ({ fact, ...tally.data() })),
      numberDays: numberDays.list(),
    }),
  };
}

const KEYS = ['rows', 'skipped', 'withProblems', 'answered', 'holding', 'unranked', 'nothingToAsk'] as const;

/** Problems that giving a word a meaning would solve. */
function isWord(code: ProblemCode): boolean {
  return code === 'unknown-word' || code === 'ambiguous-word' || code === 'not-yes-or-no';
}

function rankOf<T>(ids: readonly T[]): (id: T) => number {
  const ranks = new Map(ids.map((id, at) => [id, at]));
  return (id) => ranks.get(id) ?? ids.length;
}

/** Counts things of few kinds. The rank of a kind is its own alone, and the order in which they are listed. */
class Tally<T extends object> {
  readonly #rank: (what: T) => number;
  readonly #counts = new Map<number, { readonly what: T; count: number }>();

  constructor(rank: (what: T) => number) {
    this.#rank = rank;
  }

  add(what: T, times = 1): void {
    const rank = this.#rank(what);
    const known = this.#counts.get(rank);
    if (known === undefined) this.#counts.set(rank, { what, count: times });
    else known.count += times;
  }

  list(): (T & { readonly count: number })[] {
    return [...this.#counts].sort(([a], [b]) => a - b).map(([, { what, count }]) => ({ ...what, count }));
  }
}
