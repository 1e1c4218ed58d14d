import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { extractAll, extractFile, getRawHeader, listPackage } from '@electron/asar';
import { build, Platform } from 'electron-builder';
import { _electron } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../cli/build/outputs.ts';
import { makeStubRuntime, readFuses } from '../support/stub-runtime.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { chooseShellRuntime } from './support/shell.ts';

/** What was packed, by the configuration of the releases, around a runtime that does nothing. */
const unpacked = temporaryFolder('packed');
const content = temporaryFolder('packed-content');
const folder = join(unpacked, 'linux-unpacked');
const archive = join(folder, 'resources', 'app.asar');

beforeAll(async () => {
  const runtime = temporaryFolder('stub-runtime');
  makeStubRuntime(runtime, '45.4.1');
  await build({
    projectDir: REPOSITORY,
    publish: 'never',
    targets: Platform.LINUX.createTarget('dir'),
    config: { extends: 'electron-builder.yml', electronDist: runtime, directories: { output: unpacked } },
  });
  extractAll(archive, content);
}, 120_000);

const files = () =>
  listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').slice(1))
    .filter((path) => statSync(join(content, path)).isFile())
    .sort();

describe('what is packed', () => {
  test('is the two scripts of the shell, the page, and a manifest; nothing else', () => {
    const named = files().map((path) => path.replace(/-[\w-]{8}\.(js|css)$/u, '.$1'));
    expect(named).toEqual([
      'dist/electron/main.cjs',
      'dist/electron/preload.cjs',
      'dist/renderer/assets/index.js',
      'dist/renderer/assets/style.css',
      'dist/renderer/index.html',
      'package.json',
    ]);
    for (const path of files())
      console.log(`${String(statSync(join(content, path)).size).padStart(9)} bytes  ${path}`);
    console.log(`${String(statSync(archive).size).padStart(9)} bytes  app.asar`);
  });

  test('names no folder of the computer that built it, no source map, and no script of the project', () => {
    for (const path of files()) {
      const text = readFileSync(join(content, path), 'utf8');
      for (const secret of [
        REPOSITORY,
        homedir() === '/' ? REPOSITORY : `${homedir()}/`,
        'sourceMappingURL=',
      ])
        expect([path, secret, text.includes(secret)]).toEqual([path, secret, false]);
    }
    const manifest: unknown = JSON.parse(extractFile(archive, 'package.json').toString());
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).toHaveProperty('main', 'dist/electron/main.cjs');
  });

  test('has a checksum for every file, which the runtime checks where it can', () => {
    const header = JSON.stringify(getRawHeader(archive).header);
    expect(header.match(/"algorithm":"SHA256"/gu)).toHaveLength(files().length);
  });

  test('has its fuses as they were meant', () => {
    // runAsNode, cookieEncryption, nodeOptions, inspect, asarIntegrity, onlyAsar, ownSnapshot, fileProtocol.
    expect(readFuses(readFileSync(join(folder, 'guangzhou-investment-advisor')))).toBe('01001100');
  });

  test('brings the languages of the program and no other', () => {
    expect(readdirSync(join(folder, 'locales')).sort()).toEqual(['en-US.pak', 'zh-CN.pak', 'zh-TW.pak']);
  });
});

test('what was packed starts and shows the page', { timeout: 60_000 }, async () => {
  const runtime = chooseShellRuntime();
  console.log(`The packed program, ${runtime.called}.`);
  const userData = temporaryFolder('packed-profile');
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [content, `--user-data-dir=${userData}`],
    cwd: content,
    env: { ...process.env, ADVISOR_STAND_IN_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await page.evaluate(() => typeof Reflect.get(window, 'advisorShell'))).toBe('object');
  expect(errors).toEqual([]);
  await app.close();
});
