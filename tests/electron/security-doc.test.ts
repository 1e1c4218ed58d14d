import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERBS } from '../../electron/contract/index.ts';

const ELECTRON = join(import.meta.dirname, '..', '..', 'electron');
const document = readFileSync(join(ELECTRON, 'SECURITY.md'), 'utf8');
const named = [...document.matchAll(/`((?:policy|setup|verbs|files|words)\/[a-z-]+\.ts)`/g)].map(
  (match) => match[1] ?? '',
);
const sources = readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('what SECURITY.md says', () => {
  test.each([...new Set(named)])('%s is there', (file) => {
    expect(existsSync(join(ELECTRON, 'main', file))).toBe(true);
  });

  test('every policy is in the table', () => {
    const policies = readdirSync(join(ELECTRON, 'main', 'policy')).map((file) => `policy/${file}`);
    const unnamed = ['policy/app-url.ts', 'policy/file-names.ts', 'policy/window-state.ts'];
    expect(policies.filter((file) => !named.includes(file) && !unnamed.includes(file))).toEqual([]);
  });

  test('every test it names is there', () => {
    const tests = [...document.matchAll(/`(tests\/[a-z-]+\/[a-z-]+\.(?:test|e2e)\.ts)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(tests.length).toBeGreaterThan(8);
    expect(tests.filter((file) => !existsSync(join(ELECTRON, '..', file)))).toEqual([]);
  });

  test('every test in the last column of its table is one of those it names below', () => {
    const rows = document.split('\n').filter((line) => /^\| \d/u.test(line));
    const short = rows.flatMap((row) => row.split('|').at(-2)?.trim().split(', ') ?? []);
    expect(rows.length).toBeGreaterThan(17);
    const missing = short.filter(
      (name) =>
        name !== '–' && !new RegExp(`\`tests/[a-z0-9]+/${name}\\.(?:test|e2e)\\.ts\``, 'u').test(document),
    );
    expect(missing).toEqual([]);
  });

  test('the version of Electron that it names is the one that is used', () => {
    const manifest = readFileSync(join(ELECTRON, '..', 'package.json'), 'utf8');
    const version = /"electron": "([^"]+)"/u.exec(manifest)?.[1] ?? expect.fail('no Electron');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(document).toContain(`| ${version}, exact version`);
  });

  test('no test of the shell goes unnamed', () => {
    const inFolder = (folder: string, pattern: RegExp) =>
      readdirSync(join(ELECTRON, '..', 'tests', folder))
        .filter((file) => pattern.test(file))
        .map((file) => `tests/${folder}/${file}`);
    const all = [...inFolder('electron', /\.test\.ts$/), ...inFolder('e2e', /^shell.*\.e2e\.ts$/)];
    expect(all.filter((file) => !document.includes(`\`${file}\``))).toEqual([]);
  });

  test.each(sources)('%s opens nothing outside and runs no text as code', (file) => {
    const source = readFileSync(join(ELECTRON, file), 'utf8');
    const found = source.match(
      /openExternal|executeJavaScript|sendSync|\beval\(|loadFile|child_process|node:https?\b|\bfetch\(/g,
    );
    expect(found).toBeNull();
  });

  test('the shell speaks first in one place alone', () => {
    const speaking = sources.filter((file) =>
      /\.(?:send|postMessage)\(/.test(readFileSync(join(ELECTRON, file), 'utf8')),
    );
    expect(speaking).toEqual([join('main', 'verbs', 'say-command.ts')]);
  });

  test('its verbs are as many as it says', () => {
    const words = ['five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
    expect(document).toContain(`${words[Object.keys(VERBS).length - 5]} named verbs`);
  });
});
