import { parseArgs } from 'node:util';
import { writeOut } from '../assess/write-out.ts';
import { compilePack } from '../pack/compile-pack.ts';
import { examplesOf } from '../pack/examples-of.ts';
import { productVersion, SEEDS } from '../pack/paths.ts';
import { problemLine } from '../pack/problems.ts';
import { countCoverage, type Coverage } from './count-coverage.ts';

/**
 * `npm run coverage`: what of each document is encoded and how, as tables; `--out FILE` also writes them as
 * Markdown. Exit code 2 when the seeds do not compile.
 */
function main(): number {
  const options = readOptions();
  if (typeof options === 'string') return fail([options]);
  const compiled = compilePack(SEEDS, productVersion());
  if (!compiled.ok) return fail(compiled.problems.map(problemLine));
  const { pack, seeds } = compiled.value;
  const coverage = countCoverage(pack.catalogue, examplesOf(seeds));
  const text = toMarkdown(coverage, pack.hash);
  const mistake = options.out === undefined ? null : writeOut(options.out, text, null);
  if (mistake !== null) return fail([mistake]);
  console.log(text);
  return 0;
}

/** The options, or what is wrong with them in one line. */
function readOptions() {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values;
  } catch (cause) {
    return `coverage: ${cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)}; expected --out FILE`;
  }
}

function fail(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

function toMarkdown({ documents, tables, withoutExample }: Coverage, hash: string): string {
  const lines = ['# What the catalogue covers', '', `Pack ${hash.slice(0, 12)}.`, ''];
  for (const { title, rows } of tables) {
    lines.push(`| ${[title, ...documents, 'all'].join(' | ')} |`);
    lines.push(`|${'---|'.repeat(documents.length + 2)}`);
    for (const { name, counts, sum } of rows) lines.push(`| ${[name, ...counts, sum].join(' | ')} |`);
    lines.push('');
  }
  for (const [what, ids] of Object.entries(withoutExample))
    lines.push(
      `Provisions with tests and without an example that is ${what}: ${ids.length === 0 ? 'none' : ids.join(', ')}`,
    );
  return `${lines.join('\n')}\n`;
}

process.exitCode = main();
