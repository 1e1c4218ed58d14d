import { wordKey, type CellProblem, type SheetCompany } from '../../../../rules/index.ts';
import type { FactId } from '../../../../seeds/schema/index.ts';
import type { ProblemCount, Scan, StrangeWord } from './protocol.ts';

/** So many different words of one fact are kept apart; a sheet with more has no words but sentences. */
const MOST_WORDS = 2_000;

/** Counts what could not be read, over all rows. */
export interface ProblemCounter {
  readonly add: (company: SheetCompany, damaged: readonly number[]) => void;
  readonly skip: () => void;
  readonly total: () => number;
  readonly finish: () => Scan;
}

/** Which problems are words that somebody can give a meaning to. */
const WORDS: ReadonlySet<string> = new Set(['unknown-word', 'ambiguous-word', 'not-yes-or-no']);

/** Starts counting. */
export function createProblemCounter(): ProblemCounter {
  const counts = new Map<string, ProblemCount>();
  const words = new Map<FactId, Map<string, StrangeWord>>();
  const numberDays = new Set<number>();
  let rows = 0;
  let skipped = 0;
  let total = 0;
  const count = (column: number | null, code: ProblemCount['code']) => {
    const key = `${column ?? ''} ${code}`;
    counts.set(key, { column, code, count: (counts.get(key)?.count ?? 0) + 1 });
    total += 1;
  };
  return {
    add(company, damaged) {
      rows += 1;
      for (const problem of company.problems) {
        count(problem.column, problem.code);
        if (WORDS.has(problem.code)) addWord(words, problem);
      }
      for (const column of damaged) count(column, 'damaged-text');
      for (const column of company.numberDays) numberDays.add(column);
    },
    skip: () => void (skipped += 1),
    total: () => total,
    finish: () => ({
      rows,
      skipped,
      words: [...words.values()].flatMap((some) => [...some.values()]).sort((a, b) => b.count - a.count),
      problems: [...counts.values()].sort((a, b) => b.count - a.count),
      numberDays: [...numberDays].sort((a, b) => a - b),
    }),
  };
}

function addWord(words: Map<FactId, Map<string, StrangeWord>>, problem: CellProblem): void {
  const { fact, found, code, expected } = problem;
  // A cut word is not the word that stands in the cell.
  if (fact === null || found.endsWith('…')) return;
  const key = wordKey(found);
  const ofFact = words.get(fact) ?? new Map<string, StrangeWord>();
  const before = ofFact.get(key);
  if (before === undefined && ofFact.size >= MOST_WORDS) return;
  ofFact.set(
    key,
    before === undefined
      ? { fact, key, shown: found, count: 1, several: code === 'ambiguous-word' ? expected : [] }
      : { ...before, count: before.count + 1 },
  );
  words.set(fact, ofFact);
}
