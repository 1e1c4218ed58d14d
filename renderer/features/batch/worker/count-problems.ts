import { wordKey, type SheetCompany } from '../../../../rules/index.ts';
import type { FactId } from '../../../../seeds/schema/index.ts';
import type { ProblemCount, Scan, StrangeWord, UnreadCell, UnreadCells } from './protocol.ts';
import { byCell } from './unread-cells.ts';

/** So many different words of one fact are kept apart; a sheet with more has no words but sentences. */
const MOST_WORDS = 2_000;

/** Counts what could not be read, over all rows. */
export interface ProblemCounter {
  /** Counts a company and gives back how many of its cells could not be read. */
  readonly add: (company: SheetCompany, unread: readonly UnreadCell[]) => number;
  readonly skip: () => void;
  /** Cells so far. */
  readonly total: () => number;
  readonly finish: () => Scan;
}

/** Which problems are words that somebody can give a meaning to. */
const WORDS: ReadonlySet<string> = new Set(['unknown-word', 'ambiguous-word', 'not-yes-or-no']);

/** Starts counting. */
export function createProblemCounter(): ProblemCounter {
  const problems = new Map<string, ProblemCount>();
  const columns = new Map<number | null, UnreadCells>();
  const words = createWordList();
  const numberDays = new Set<number>();
  let rows = 0;
  let skipped = 0;
  let total = 0;
  const addCell = (column: number | null, faults: readonly UnreadCell[]) => {
    total += 1;
    for (const code of new Set(faults.map((fault) => fault.code))) {
      const key = `${column ?? ''} ${code}`;
      problems.set(key, { column, code, count: (problems.get(key)?.count ?? 0) + 1 });
    }
    const { cells, wordsOnly } = columns.get(column) ?? { cells: 0, wordsOnly: 0 };
    const listed = words.add(faults);
    columns.set(column, { column, cells: cells + 1, wordsOnly: wordsOnly + Number(listed) });
  };
  return {
    add(company, unread) {
      rows += 1;
      for (const column of company.numberDays) numberDays.add(column);
      if (unread.length === 0) return 0;
      const cells = byCell(unread);
      for (const [column, faults] of cells) addCell(column, faults);
      return cells.size;
    },
    skip: () => void (skipped += 1),
    total: () => total,
    finish: () => ({
      rows,
      skipped,
      words: words.finish(),
      problems: [...problems.values()].sort((a, b) => b.count - a.count),
      columns: [...columns.values()],
      numberDays: [...numberDays].sort((a, b) => a - b),
    }),
  };
}

/** Counts words by the cells that hold them. */
function createWordList() {
  const words = new Map<FactId, Map<string, StrangeWord>>();
  const addWord = ({ fact, found, code, expected }: UnreadCell, seen: Set<string>): boolean => {
    // A cut word is not the word that stands in the cell.
    if (fact === null || !WORDS.has(code) || found.endsWith('…')) return false;
    const key = wordKey(found);
    const ofFact = words.get(fact) ?? new Map<string, StrangeWord>();
    words.set(fact, ofFact);
    const before = ofFact.get(key);
    if (before === undefined && ofFact.size >= MOST_WORDS) return false;
    const several = code === 'ambiguous-word' ? expected : [];
    const count = (before?.count ?? 0) + (seen.has(key) ? 0 : 1);
    seen.add(key);
    ofFact.set(key, { fact, key, shown: found, several, ...before, count });
    return true;
  };
  return {
    /** Whether nothing is wrong with a cell but words that are on the list. */
    add(faults: readonly UnreadCell[]): boolean {
      const seen = new Set<string>();
      return faults.map((fault) => addWord(fault, seen)).every(Boolean);
    },
    finish: (): readonly StrangeWord[] =>
      [...words.values()].flatMap((some) => [...some.values()]).sort((a, b) => b.count - a.count),
  };
}
