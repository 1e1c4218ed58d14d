import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Example } from '../../seeds/schema/index.ts';
import { compilePack } from '../pack/compile-pack.ts';
import { productVersion, SEEDS } from '../pack/paths.ts';
import { problemLine } from '../pack/problems.ts';
import { countCoverage, type Coverage } from './count-coverage.ts';

/**
 * `npm run coverage`: what of each document is encoded and how, as tables; `--out FILE` also writes them as
 * Markdown. Exit code 2 when the seeds do not compile.
 */
function main(): number {
  const compiled = compilePack(SEEDS, productVersion());
  if (!compiled.ok) {
    for (const problem of compiled.problems) console.error(problemLine(problem));
    return 2;
  }
  const { pack, seeds } = compiled.value;
  const examples = new Map(
    seeds.provisions.flatMap(({ value }) =>
      value.provisions.map((one): [string, readonly Example[]] => [one.id, one.examples]),
    ),
  );
  const coverage = countCoverage(pack.catalogue, examples);
  const text = toMarkdown(coverage, pack.hash);
  console.log(text);
  const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
  if (out !== undefined) writeFileSync(out, text);
  return 0;
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
