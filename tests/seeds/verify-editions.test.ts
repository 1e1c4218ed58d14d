import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, runScript } from '../cli/support/run-command.ts';
import { ORIGINAL } from './support/fake-seeds.ts';
import { lay } from './support/lay-fake.ts';

const LIMIT = 300_000;

describe('npm run seeds:verify, of the fingerprints of an edition', () => {
  const verify = (...args: readonly string[]) => runScript('cli/verify.ts', args);

  test(
    'says which sentence is not the one of its kept fingerprint, and in another edition where it differs',
    async () => {
      const { seeds, originals } = lay();
      const path = join(seeds, 'editions', 'fake.yaml');
      const kept = readFileSync(path, 'utf8');
      const at = kept.search(/[0-9a-f]{12}(?=\n *- at: 二1)/u);
      writeFileSync(path, `${kept.slice(0, at)}${'a'.repeat(12)}${kept.slice(at + 12)}`);
      const ran = await verify('--originals', originals, '--seeds', seeds);
      expect([ran.status, linesOf(ran.stderr)]).toEqual([
        1,
        ['fake: edition: 二, sentence 1: changed against its kept fingerprint'],
      ]);
      const other = lay(undefined, ORIGINAL.replace('企業30家', '企業40家'));
      const differs = await verify('--originals', other.originals, '--seeds', other.seeds);
      expect([differs.status, differs.stderr]).toEqual([0, '']);
      expect(linesOf(differs.stdout)).toContain(
        'fake: edition: 一, sentence 2: changed against its kept fingerprint',
      );
    },
    LIMIT,
  );

  test(
    'writes the fingerprints of the encoded edition, and of no other',
    async () => {
      const { seeds, originals } = lay();
      const path = join(seeds, 'editions', 'fake.yaml');
      const kept = readFileSync(path, 'utf8');
      rmSync(path);
      const bare = await verify('--originals', originals, '--seeds', seeds);
      expect([bare.status, linesOf(bare.stderr)]).toEqual([
        1,
        ['fake: there are no fingerprints of its sentences: write them with --write-editions'],
      ]);
      expect((await verify('--originals', originals, '--seeds', seeds, '--write-editions')).status).toBe(0);
      expect(readFileSync(path, 'utf8').replaceAll(/\s+/gu, ' ')).toBe(kept.replaceAll(/\s+/gu, ' '));
      expect(kept).not.toMatch(/[\p{Script=Han}]{4}/u);
      const other = lay(undefined, ORIGINAL.replace('30家', '40家'));
      const refused = await verify(
        ...['--originals', other.originals, '--seeds', other.seeds, '--write-editions'],
      );
      expect([refused.status, linesOf(refused.stderr)]).toEqual([
        1,
        ['fake: ANOTHER EDITION than the one encoded; its fingerprints were not written'],
      ]);
    },
    LIMIT,
  );
});
