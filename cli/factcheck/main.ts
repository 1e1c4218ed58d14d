import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layoutOf, splitClauses } from '../../rules/index.ts';
import type { PolicyDocument } from '../../seeds/schema/index.ts';
import { writeOut } from '../assess/write-out.ts';
import { findOriginal, readOriginals, type Original } from '../originals.ts';
import { compilePack } from '../pack/compile-pack.ts';
import { examplesOf } from '../pack/examples-of.ts';
import { productVersion, REPOSITORY, SEEDS } from '../pack/paths.ts';
import { problemLine } from '../pack/problems.ts';
import { toFactCheck } from './to-factcheck.ts';

/**
 * `npm run factcheck [-- --originals FOLDER] [--out FOLDER]`: one page per document, clause by clause, for a
 * lawyer's review; with the originals the printed passage stands beside our reading.
 */
function main(): number {
  const options = readOptions();
  if (typeof options === 'string') return fail([options]);
  const compiled = compilePack(SEEDS, productVersion());
  if (!compiled.ok) return fail(compiled.problems.map(problemLine));
  const originals = options.originals === undefined ? [] : readOriginals(resolve(options.originals));
  if (typeof originals === 'string') return fail([originals]);
  const { pack, seeds } = compiled.value;
  const examples = examplesOf(seeds);
  const folder = options.out ?? join(REPOSITORY, 'dist', 'factcheck');
  for (const document of pack.catalogue.documents) {
    const original = findOriginal(originals, document);
    if (options.originals !== undefined && original === undefined)
      return fail([
        `${document.id}: no file in ${options.originals} begins with "${document.edition.firstLine.slice(0, 24)}…"`,
      ]);
    const { catalogue, hash } = pack;
    const printed = original === undefined ? null : print(document, original);
    const page = toFactCheck({ catalogue, hash, document, examples, printed });
    const path = join(folder, `${document.id}.html`);
    const mistake = writeOut(path, page, null);
    if (mistake !== null) return fail([mistake]);
    console.log(
      `${path}: ${catalogue.provisions.filter(({ doc }) => doc === document.id).length} provisions`,
    );
  }
  return 0;
}

function print(document: PolicyDocument, { text, sha256 }: Original) {
  const spans = splitClauses(text, layoutOf(document));
  return { text, spans, same: sha256 === document.edition.sha256 };
}

/** The options, or what is wrong with them in one line. */
function readOptions() {
  try {
    return parseArgs({ options: { originals: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch (cause) {
    return `factcheck: ${cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)}; expected --originals FOLDER or --out FOLDER`;
  }
}

function fail(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

process.exitCode = main();
