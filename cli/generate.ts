import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compilePack } from './pack/compile-pack.ts';
import { hongKongMessages } from './pack/messages.ts';
import { GENERATED, productVersion, SEEDS } from './pack/paths.ts';
import { problemLine } from './pack/problems.ts';

/**
 * `npm run generate`: writes the compiled pack, plain and as the page carries it (gzip in base64: the portable
 * edition must fit in an e-mail), and the derived Hong Kong messages to dist/generated.
 */
const compiled = compilePack(SEEDS, productVersion());
if (!compiled.ok) {
  for (const problem of compiled.problems) console.error(problemLine(problem));
  process.exitCode = 1;
} else {
  mkdirSync(GENERATED, { recursive: true });
  const pack = JSON.stringify(compiled.value.pack);
  writeWhole('pack.json', pack);
  writeWhole('pack.gz.json', JSON.stringify(gzipSync(pack, { level: 9 }).toString('base64')));
  writeWhole('messages.zh-Hant.json', JSON.stringify(hongKongMessages(), null, 1));
}

function writeWhole(name: string, text: string): void {
  const path = join(GENERATED, name);
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}
