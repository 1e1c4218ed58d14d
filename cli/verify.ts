import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalogue, DocId, PolicyDocument } from '../seeds/schema/index.ts';
import { findOriginal, readOriginals, type Original } from './originals.ts';
import { compilePack } from './pack/compile-pack.ts';
import { productVersion, SEEDS } from './pack/paths.ts';
import { problemLine } from './pack/problems.ts';
import { findUnprintedNames, verifyDocument } from './verify/verify-document.ts';
import { findOtherSentences, writeEdition } from './verify/write-editions.ts';

/**
 * `npm run seeds:verify -- --originals DIR`: compares every citation, figure and kept fingerprint with the printed
 * documents. `--write-editions` writes the fingerprints anew, of originals that are the encoded edition.
 */
async function main(): Promise<number> {
  const values = readOptions();
  if (typeof values === 'string') return fail([values]);
  if (values.originals === undefined)
    return fail(['seeds:verify needs --originals FOLDER, the folder with the documents as text']);
  const seeds = values.seeds === undefined ? SEEDS : resolve(values.seeds);
  const compiled = compilePack(seeds, productVersion());
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
    mistakes +=
      values['write-editions'] === true
        ? await writeOne(seeds, document, original)
        : await verifyOne(catalogue, document, original);
  }
  const unprinted = findUnprintedNames(catalogue, texts);
  for (const line of unprinted) console.error(line);
  return mistakes + unprinted.length === 0 ? 0 : 1;
}

/** Writes the fingerprints of one document; 1 if its original is not the edition that was encoded, else 0. */
async function writeOne(seeds: string, document: PolicyDocument, original: Original): Promise<number> {
  if (original.sha256 !== document.edition.sha256) {
    console.error(`${document.id}: ANOTHER EDITION than the one encoded; its fingerprints were not written`);
    return 1;
  }
  console.log(`${document.id}: wrote ${await writeEdition(seeds, document, original.text)}`);
  return 0;
}

/** Verifies one document and says what was compared. Gives back how many mistakes there are. */
async function verifyOne(
  catalogue: Catalogue,
  document: PolicyDocument,
  original: Original,
): Promise<number> {
  const isSame = original.sha256 === document.edition.sha256;
  const result = verifyDocument(catalogue, document, original.text);
  const others = await findOtherSentences(document, original.text);
  const mistakes = [...result.mistakes, ...(isSame ? others : [])];
  for (const mistake of mistakes) console.error(`${document.id}: ${mistake}`);
  // Where another edition differs is no mistake of the seeds.
  for (const line of isSame ? [] : others) console.log(`${document.id}: ${line}`);
  console.log(
    `${document.id}: ${isSame ? 'same edition' : 'ANOTHER EDITION than the one encoded'}; ` +
      `${result.clauses} headings, ${result.citations} citations, ${result.figures} figures, ` +
      `${result.leadUnits} lead units; ${result.accounted} of ${result.sentences} sentences accounted for; ` +
      `${mistakes.length} mistakes`,
  );
  return mistakes.length;
}

/** The options, or what is wrong with them in one line. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        originals: { type: 'string' },
        seeds: { type: 'string' },
        'write-editions': { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    return `seeds:verify: ${cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)}; expected --originals FOLDER`;
  }
}

function fail(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

process.exitCode = await main();
