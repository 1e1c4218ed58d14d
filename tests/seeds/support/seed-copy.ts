import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { SEEDS } from '../../../cli/pack/paths.ts';

/** A seed file in the hands of somebody who makes a mistake. */
export type Edit = (document: Document) => void;

/** A copy of the real seeds in a temporary folder, to plant mistakes in. */
export interface SeedCopy {
  readonly root: string;
  /** Edits one file as data, so that no wording of today is needed to find the spot. */
  readonly edit: (file: string, change: Edit) => void;
  readonly rewrite: (file: string, change: (text: string) => string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: () => void;
}

export function copySeeds(): SeedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  const root = join(folder, 'seeds');
  cpSync(SEEDS, root, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  const rewrite = (file: string, change: (text: string) => string): void => {
    const path = join(root, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  return {
    root,
    rewrite,
    edit: (file, change) =>
      rewrite(file, (text) => {
        const document = parseDocument(text);
        change(document);
        return document.toString({ lineWidth: 0 });
      }),
    rename: (from, to) => renameSync(join(root, from), join(root, to)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Where the entry of that id stands in a list of the file. */
export function indexOfId(document: Document, list: string, id: string): number {
  const entries = document.getIn([list]);
  const index = isSeq(entries) ? entries.items.findIndex((item) => isMap(item) && item.get('id') === id) : -1;
  if (index === -1) throw new Error(`no ${id} in ${list}`);
  return index;
}

/** The entry of that id in a list of the file. */
export function entryOf(document: Document, list: string, id: string): YAMLMap {
  const entry = document.getIn([list, indexOfId(document, list, id)]);
  if (!isMap(entry)) throw new Error(`${id} is no map`);
  return entry;
}
