import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocId } from '../seeds/schema/index.ts';
import { findOriginal, readOriginals } from './originals.ts';
import { compilePack } from './pack/compile-pack.ts';
import { productVersion, SEEDS } from './pack/paths.ts';
import { problemLine } from './pack/problems.ts';
import { findUnprintedNames, verifyDocument } from './verify/verify-document.ts';

/** `npm run seeds:verify -- --originals DIR`: compares every citation and figure with the printed documents. */
function main(): number {
  const values = readOptions();
  if (typeof values === 'string') return fail([values]);
  if (values.originals === undefined)
    return fail(['seeds:verify needs --originals FOLDER, the folder with the documents as text']);
  const compiled = compilePack(values.seeds === undefined ? SEEDS : resolve(values.seeds), productVersion());
  if (!compiled.ok) return fail(compiled.problems.map(problemLine));
  const { catalogue } = compiled.value.pack;
  const files = readOriginals(resolve(values.originals));
  if (typeof files === 'string') return fail([files]);
  let mistakes = 0;
  const texts = new Map<DocId, string>();
  for (const document of catalogue.documents) {
    const original = findOriginal(files, document);
    if (original === undefined) {
      mistakes += 1;
      console.error(
        `${document.id}: no file in ${values.originals} begins with "${document.edition.firstLine.slice(0, 24)}…"`,
      );
      continue;
    }
    texts.set(document.id, original.text);
    const edition =
      original.sha256 === document.edition.sha256 ? 'same edition' : 'ANOTHER EDITION than the one encoded';
    const result = verifyDocument(catalogue, document, original.text);
    for (const mistake of result.mistakes) console.error(`${document.id}: ${mistake}`);
    mistakes += result.mistakes.length;
    console.log(
      `${document.id}: ${edition}; ${result.clauses} headings, ${result.citations} citations, ${result.figures} figures, ` +
        `${result.leadUnits} lead units; ${result.accounted} of ${result.sentences} sentences accounted for; ` +
        `${result.mistakes.length} mistakes`,
    );
  }
  const unprinted = findUnprintedNames(catalogue, texts);
  for (const line of unprinted) console.error(line);
  return mistakes + unprinted.length === 0 ? 0 : 1;
}

/** The options, or what is wrong with them in one line. */
function readOptions() {
  try {
    return parseArgs({ options: { originals: { type: 'string' }, seeds: { type: 'string' } } }).values;
  } catch (cause) {
    return `seeds:verify: ${cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)}; expected --originals FOLDER`;
  }
}

function fail(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

process.exitCode = main();
