import { type Catalogue } from '../../seeds/schema/index.ts';
import { cellText, isBlank } from './cell-text.ts';
import { factsOfCells } from './facts-of-cells.ts';
import { headerNames } from './header-names.ts';
import { nearest } from './nearest.ts';
import { LONGEST_NAME } from './option-words.ts';
import { readPlannedBy } from './read-planned-by.ts';
import type { Cell, ColumnUse, GuessDoubt, Mapping } from './types.ts';
import { shortened, titleKey } from './word-key.ts';

/** A mapping guessed from the headers, and what to look at. */
export interface GuessedMapping {
  readonly mapping: Mapping;
  readonly doubts: readonly GuessDoubt[];
}

/**
 * What each column is for, by its header alone: an exact name in any of the three languages, apart from case, width, blanks
 * and punctuation. What names nothing, or several things, or what an earlier column gives already, is not used, and
 * the doubt names what it could be for. `sample` are the first rows: they only ever suggest.
 */
export function guessMapping(
  header: readonly string[],
  sample: readonly (readonly Cell[])[],
  catalogue: Catalogue,
): GuessedMapping {
  const names = namesOfHeaders(catalogue);
  const doubts: GuessDoubt[] = [];
  const columns: ColumnUse[] = [];
  for (const [column, text] of header.entries()) {
    const cells = sample.flatMap((row) => row[column] ?? []).filter((cell) => !isBlank(cell));
    const doubt = (code: GuessDoubt['code'], candidates: readonly ColumnUse[] = []): ColumnUse => {
      doubts.push({ column, header: shortened(text), code, candidates });
      return { to: 'nothing' };
    };
    const key = text.length > LONGEST_NAME ? NO_NAME : titleKey(text);
    const uses = names.byKey.get(key);
    const [use, ...others] = uses?.flatMap((one) => one ?? []) ?? [];
    if (uses === undefined || use === undefined) {
      columns.push(unknownColumn(key, cells, catalogue, names, doubt));
    } else if (uses.length > 1) columns.push(doubt('ambiguous', [use, ...others]));
    else if (columns.some((earlier) => clash(earlier, use))) columns.push(doubt('already-there', [use]));
    else {
      columns.push(use);
      if (use.to === 'planned-by' && cells.some(isNumberDay)) doubt('numbers-as-days', [use]);
    }
  }
  const mapping = { columns: columns.map(withAnswer), words: new Map(), blankIsNo: false };
  return { mapping, doubts: doubts.sort((a, b) => a.column - b.column) };

  /** A plan's day without a column for what is planned says nothing. */
  function withAnswer(use: ColumnUse, column: number): ColumnUse {
    if (use.to !== 'planned-by') return use;
    if (columns.some((other) => 'fact' in other && other.to !== 'planned-by' && other.fact === use.fact))
      return use;
    doubts.push({
      column,
      header: shortened(header[column] ?? ''),
      code: 'plan-without-answer',
      candidates: [use],
    });
    return { to: 'nothing' };
  }
}

/** Stands for a header too long to be a name: no key has a blank. */
const NO_NAME = ' ';

/** What headers can name; `null` stands for something that has no column of its own. */
interface Names {
  readonly byKey: ReadonlyMap<string, readonly (ColumnUse | null)[]>;
  readonly plain: readonly (readonly [string, ColumnUse])[];
}
const made = new WeakMap<Catalogue, Names>();

function namesOfHeaders(catalogue: Catalogue): Names {
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const byKey = new Map<string, (ColumnUse | null)[]>();
  const all = headerNames(catalogue);
  for (const { key, use } of all) {
    const uses = byKey.get(key) ?? [];
    if (!uses.some((one) => sameUse(one, use))) byKey.set(key, [...uses, use]);
  }
  // "Company" is what lists call their first column, not the one option that bears the word as well.
  for (const [key, uses] of byKey) {
    const isUsual = (use: ColumnUse | null) => use?.to === 'name' || use?.to === 'places';
    const usual = uses.filter(isUsual);
    const others = uses.filter((use) => use !== null && use.to !== 'option' && !isUsual(use));
    if (usual.length > 0) byKey.set(key, [...usual, ...others]);
  }
  const plain = all.flatMap(({ key, use, plain }) => (plain && use !== null ? [[key, use] as const] : []));
  const names = { byKey, plain };
  made.set(catalogue, names);
  return names;
}

/** A column whose header is no name: nothing, with a suggestion. */
function unknownColumn(
  key: string,
  cells: readonly Cell[],
  catalogue: Catalogue,
  names: Names,
  doubt: (code: GuessDoubt['code'], candidates?: readonly ColumnUse[]) => ColumnUse,
): ColumnUse {
  if (cells.length === 0 && key === '') return { to: 'nothing' };
  const facts = factsOfCells(cells.map(cellText), catalogue);
  const [fact] = facts;
  if (fact !== undefined && facts.length === 1) return doubt('by-its-cells', [{ to: 'fact', fact }]);
  if (key === '') return doubt('no-header');
  const near = nearest(key, names.plain).filter(
    (use, at, all) => all.findIndex((other) => sameUse(other, use)) === at,
  );
  return doubt('unknown-header', near);
}

function isNumberDay(cell: Cell): boolean {
  const by = readPlannedBy(cell);
  return by.kind === 'day' && by.fromNumber;
}

/** Whether two columns are for one and the same thing. */
function sameUse(a: ColumnUse | null, b: ColumnUse | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.to !== b.to) return false;
  if (!('fact' in a) || !('fact' in b)) return true;
  return a.fact === b.fact && (a.to !== 'option' || b.to !== 'option' || a.option === b.option);
}

/** Whether two columns cannot both be used: the same thing twice, or a whole answer beside a part of it. */
function clash(a: ColumnUse, b: ColumnUse): boolean {
  if (sameUse(a, b)) return a.to !== 'nothing';
  if (!('fact' in a) || !('fact' in b) || a.fact !== b.fact) return false;
  const parts = [a, b].filter((use) => use.to === 'option' || use.to === 'least' || use.to === 'most');
  return parts.length === 1 && (a.to === 'fact' || b.to === 'fact');
}
