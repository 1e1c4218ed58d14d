import type { Catalogue } from '../../seeds/schema/index.ts';
import { columnOfKey, headerKey } from './header-keys.ts';
import { readMappingWords, type Complain } from './mapping-file-words.ts';
import { nearest } from './nearest.ts';
import type { ColumnUse, Mapping, MappingFile, MappingFileMistake } from './types.ts';
import { shortened, wordKey } from './word-key.ts';

const KEYS = ['version', 'columns', 'words', 'blankIsNo'];

/** A mapping as a plain value to be kept: its columns by their headers. */
export function toMappingFile(mapping: Mapping, header: readonly string[]): MappingFile {
  return {
    version: 1,
    columns: Object.fromEntries(
      mapping.columns.flatMap((use, column) =>
        use.to === 'nothing' ? [] : [[headerKey(header, column), useText(use)]],
      ),
    ),
    words: Object.fromEntries([...mapping.words].map(([fact, words]) => [fact, Object.fromEntries(words)])),
    blankIsNo: mapping.blankIsNo,
  };
}

/** A mapping, or every mistake in the file. */
export type ReadMappingFile =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly mistakes: readonly MappingFileMistake[] };

/**
 * Reads a mapping file for a sheet with these headers. A column that the file does not name is not used; one that it
 * wants to use has to be there. Whether the uses go together is for `mappingProblems` to say.
 */
export function readMappingFile(
  input: unknown,
  header: readonly string[],
  catalogue: Catalogue,
): ReadMappingFile {
  const mistakes: MappingFileMistake[] = [];
  const complain: Complain = (path, code, found, expected = []) => {
    mistakes.push({ path, code, found: shortened(found), expected });
  };
  if (!isRecord(input)) {
    complain([], 'not-a-mapping', showType(input), ['{version: 1, columns, words}']);
    return { ok: false, mistakes };
  }
  for (const key of Object.keys(input)) if (!KEYS.includes(key)) complain([key], 'unknown-key', key, KEYS);
  const version = input['version'];
  if (version !== 1) complain(['version'], 'not-a-mapping', showType(version), ['1']);
  const columns = readColumns(input['columns'], header, catalogue, complain);
  const blankIsNo = input['blankIsNo'] ?? false;
  if (typeof blankIsNo !== 'boolean')
    complain(['blankIsNo'], 'not-a-mapping', showType(blankIsNo), ['true', 'false']);
  const words = readMappingWords(input['words'] ?? {}, columns, catalogue, complain);
  if (mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, mapping: { columns, words, blankIsNo: blankIsNo === true } };
}

function readColumns(
  input: unknown,
  header: readonly string[],
  catalogue: Catalogue,
  complain: Complain,
): ColumnUse[] {
  const columns = header.map((): ColumnUse => ({ to: 'nothing' }));
  if (!isRecord(input)) {
    complain(['columns'], 'not-a-mapping', showType(input), ['{header: use}']);
    return columns;
  }
  const taken = new Set<number>();
  for (const [key, text] of Object.entries(input)) {
    const use = typeof text === 'string' ? readUse(text, catalogue) : undefined;
    if (use === undefined) {
      complain(['columns', key], 'not-a-use', showType(text), nearUses(text, catalogue));
      continue;
    }
    const column = columnOfKey(header, key);
    if (column === null) {
      const near = nearest(
        wordKey(key),
        header.map((one) => [wordKey(one), one] as const),
      );
      if (use.to !== 'nothing') complain(['columns', key], 'no-such-column', key, near);
    } else if (taken.has(column)) complain(['columns', key], 'column-twice', key);
    else {
      taken.add(column);
      columns[column] = use;
    }
  }
  return columns;
}

/** The use of a column in a few words. */
export function useText(use: ColumnUse): string {
  switch (use.to) {
    case 'nothing':
    case 'name':
    case 'places':
      return use.to;
    case 'fact':
    case 'least':
    case 'most':
    case 'planned-by':
      return `${use.to} ${use.fact}`;
    case 'option':
      return `option ${use.fact} ${use.option}`;
  }
}

/** The use a text writes; `undefined`: none that the catalogue knows. */
export function readUse(text: string, catalogue: Catalogue): ColumnUse | undefined {
  return allUses(catalogue).get(text.trim().replace(/\s+/gu, ' '));
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, ColumnUse>>();

/** Everything a column can be for, by its text. */
export function allUses(catalogue: Catalogue): ReadonlyMap<string, ColumnUse> {
  const found = known.get(catalogue);
  if (found !== undefined) return found;
  const plain: ColumnUse[] = [{ to: 'nothing' }, { to: 'name' }, { to: 'places' }];
  const ofFacts = catalogue.facts.flatMap((fact): ColumnUse[] => {
    const { id } = fact;
    const ends: ColumnUse[] = [
      { to: 'least', fact: id },
      { to: 'most', fact: id },
    ];
    const options = fact.type === 'choices' ? fact.options : [];
    return [
      { to: 'fact', fact: id },
      ...(fact.type === 'number' ? ends : []),
      ...options.map((option): ColumnUse => ({ to: 'option', fact: id, option: option.id })),
      ...(fact.planned === undefined ? [] : [{ to: 'planned-by', fact: id } as const]),
    ];
  });
  const uses = new Map([...plain, ...ofFacts].map((use) => [useText(use), use]));
  known.set(catalogue, uses);
  return uses;
}

function nearUses(text: unknown, catalogue: Catalogue): string[] {
  if (typeof text !== 'string') return ['nothing', 'name', 'places', 'fact ID'];
  return nearest(
    wordKey(text),
    [...allUses(catalogue).keys()].map((use) => [wordKey(use), use] as const),
  );
}

export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

const showType = (input: unknown): string =>
  typeof input === 'string' ? input : (JSON.stringify(input) ?? 'nothing');
