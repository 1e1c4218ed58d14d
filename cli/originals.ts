import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyDocument } from '../seeds/schema/index.ts';

/** A printed document as text, with its fingerprint. */
export interface Original {
  readonly text: string;
  readonly sha256: string;
}

/** Every text file of a folder, or what is wrong with the folder in one line. */
export function readOriginals(folder: string): Original[] | string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return `${folder}: expected a folder with the documents as .txt files`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
    });
}

/** The original of a document: the edition that was encoded, else one that begins with the same line. */
export function findOriginal(files: readonly Original[], document: PolicyDocument): Original | undefined {
  return (
    files.find(({ sha256 }) => sha256 === document.edition.sha256) ??
    files.find(({ text }) => text.trimStart().startsWith(document.edition.firstLine))
  );
}
