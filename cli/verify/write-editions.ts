import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import {
  compareEdition,
  layoutOf,
  readPrinted,
  toEditionMarks,
  type Difference,
  type EditionOf,
} from '../../rules/index.ts';
import { editionFileSchema, type EditionFile } from '../../seeds/schema/index.ts';

/** SHA-256 of a text as UTF-8, as the rules ask for it. */
export const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** The fingerprints of a document's original, as its file in seeds/editions. */
export async function editionFileOf(
  document: Pick<EditionOf, 'id' | 'nature'>,
  text: string,
): Promise<EditionFile> {
  const marks = await toEditionMarks(readPrinted(text, layoutOf(document)), digest);
  return editionFileSchema.parse({ doc: document.id, ...marks });
}

/** Writes the file of one document below `seeds`, the folder with the seeds. Gives back its path. */
export async function writeEdition(
  seeds: string,
  document: Pick<EditionOf, 'id' | 'nature'>,
  text: string,
): Promise<string> {
  const folder = join(seeds, 'editions');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${document.id}.yaml`);
  writeFileSync(path, stringify(await editionFileOf(document, text), { lineWidth: 0 }));
  return path;
}

/** Where an original is not as the kept fingerprints say, one line each; the original's sentences are not printed. */
export async function findOtherSentences(document: EditionOf, text: string): Promise<string[]> {
  const { marks } = document.edition;
  if (marks === undefined)
    return ['there are no fingerprints of its sentences: write them with --write-editions'];
  const { characters } = await editionFileOf(document, text);
  const length =
    characters === marks.characters
      ? []
      : [`edition: ${characters} characters, ${marks.characters} by its kept fingerprints`];
  // Without the fingerprint of the whole: that may be right where those of the sentences are not.
  const edition = { ...document.edition, sha256: '' };
  const { comparison } = await compareEdition(text, { ...document, edition }, digest);
  switch (comparison.state) {
    case 'same':
    case 'same-text':
      return length;
    case 'not-this-document':
      return [...length, 'edition: fewer than two sentences in five are those of the kept fingerprints'];
    case 'differs':
      return [...length, ...comparison.differences.map(lineOf)];
  }
}

const lineOf = ({ kind, at, sentence }: Difference): string =>
  `edition: ${at}, sentence ${sentence}: ${kind} against its kept fingerprint`;
