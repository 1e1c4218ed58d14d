import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { PLANTS, type Plant } from './plants.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');
const FOLDERS = ['seeds/schema', 'rules', 'renderer', 'electron', 'cli'];
const temporary: string[] = [];

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** `rule: from → to` of everything the rules object to below a folder. */
async function violations(
  baseDir: string,
  folders: readonly string[],
): Promise<{ rule: string; from: string }[]> {
  const options: ICruiseOptions = {
    ...config.options,
    baseDir,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
  };
  const { output } = await cruise([...folders], options);
  if (typeof output === 'string') throw new Error('expected the result as an object');
  return output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

/** An empty repository with one plant in it and our node_modules beside it. */
function lay({ files }: Plant): { baseDir: string; folders: string[] } {
  const baseDir = mkdtempSync(join(tmpdir(), 'boundaries-'));
  temporary.push(baseDir);
  symlinkSync(join(REPOSITORY, 'node_modules'), join(baseDir, 'node_modules'));
  writeFileSync(
    join(baseDir, 'tsconfig.json'),
    '{ "compilerOptions": { "allowImportingTsExtensions": true, "module": "ESNext", "moduleResolution": "Bundler", "resolveJsonModule": true } }',
  );
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), text);
  }
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))].filter(
    (folder) => folder !== 'dist',
  );
  return { baseDir, folders };
}

describe('boundaries', () => {
  it('has a plant for every rule', () => {
    const planted = new Set(PLANTS.map(({ rule }) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it.each(PLANTS.map((plant, index) => ({ ...plant, title: `${index + 1}. ${plant.rule}` })))(
    'catches the violation planted: $title in $guilty',
    async (plant) => {
      const { baseDir, folders } = lay(plant);
      const found = await violations(baseDir, folders);
      expect(found).toContainEqual({ rule: plant.rule, from: plant.guilty });
    },
  );

  it('finds no violation in the repository', async () => {
    expect(await violations(REPOSITORY, FOLDERS)).toEqual([]);
  });
});
