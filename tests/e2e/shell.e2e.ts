import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callVerb, chooseShellRuntime, readCount, startShell, type RunningShell } from './support/shell.ts';
import { readVersion } from '../../cli/build/outputs.ts';
import { takePicture } from './support/screenshot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const runtime = chooseShellRuntime();
console.log(`The shell's specs run ${runtime.called}.`);

let shell: RunningShell;
const problems: string[] = [];
beforeAll(async () => {
  shell = await startShell(runtime);
  shell.page.on('pageerror', (error) => problems.push(error.message));
  shell.page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await shell.page.reload();
  await shell.page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => shell.close());

const call = (verb: string, input?: unknown): Promise<unknown> => callVerb(shell.page, verb, input);

describe(`the shell ${runtime.called}`, () => {
  test('opens its window on the first screen, without an error or a refused request', async () => {
    expect(problems).toEqual([]);
    expect(await call('networkRequestCount')).toEqual({ sent: 0, refused: 0 });
    await takePicture(shell.page, 'shell');
  });

  test('gives the page its named functions, and neither Node nor Electron', async () => {
    const seen = await shell.page.evaluate(() => {
      const bridge: unknown = Reflect.get(window, 'advisorShell');
      return {
        verbs: typeof bridge === 'object' && bridge !== null ? Object.keys(bridge).sort() : [],
        node: ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer', 'electron'].filter((name) =>
          Reflect.has(window, name),
        ),
        secure: window.isSecureContext,
      };
    });
    expect(seen).toEqual({
      verbs: [
        'appInfo',
        'clearRecent',
        'networkRequestCount',
        'onCommand',
        'openFiles',
        'printToPdf',
        'protectSecret',
        'saveFile',
        'setMenu',
        'takeOpenedFiles',
        'unprotectSecret',
      ],
      node: [],
      secure: true,
    });
  });

  test('says its version', async () => {
    expect(await call('appInfo')).toHaveProperty('version', readVersion());
  });

  test('opens the files that the person chose, and tells no folder', async () => {
    const folder = temporaryFolder('open');
    writeFileSync(join(folder, 'case.json'), '{}');
    await shell.app.evaluate(
      ({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
      },
      join(folder, 'case.json'),
    );
    const answer = await call('openFiles', { accept: ['json'], many: false, remember: false });
    expect(answer).toEqual({
      status: 'opened',
      files: [{ status: 'read', name: 'case.json', bytes: [123, 125] }],
    });
    expect(JSON.stringify(answer)).not.toContain(folder);
  });

  test('saves where the person chose, whole, and prints a PDF', async () => {
    const folder = temporaryFolder('save');
    await shell.app.evaluate(({ dialog }, chosen) => {
      Reflect.set(dialog, 'showSaveDialog', (_window: unknown, options: { defaultPath: string }) =>
        Promise.resolve({ canceled: false, filePath: `${chosen}/${options.defaultPath}` }),
      );
    }, folder);
    expect(
      await call('saveFile', {
        baseName: '案件',
        kind: 'json',
        content: '{"a":1}',
        remember: false,
      }),
    ).toEqual({
      status: 'saved',
      name: '案件.json',
    });
    expect(await call('printToPdf', { baseName: 'memo', landscape: false })).toEqual({
      status: 'saved',
      name: 'memo.pdf',
    });
    expect(readFileSync(join(folder, '案件.json'), 'utf8')).toBe('{"a":1}');
    expect(readFileSync(join(folder, 'memo.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(folder).sort()).toEqual(['memo.pdf', '案件.json'].sort());
  });

  test('says so when the person cancels', async () => {
    await shell.app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    });
    expect(await call('saveFile', { baseName: 'x', kind: 'txt', content: '', remember: false })).toEqual({
      status: 'cancelled',
    });
  });

  test.each([
    ['saveFile', { baseName: '../x', kind: 'json', content: '', remember: false }],
    ['saveFile', { baseName: 'x', kind: 'json', content: '', remember: false, path: '/etc/passwd' }],
    ['openFiles', { accept: ['exe'], many: false, remember: false }],
    ['openFiles', '/etc/passwd'],
  ])('refuses %s with %o', async (verb, input) => {
    expect(await call(verb, input)).toContain('refused');
  });

  test('lets nothing out even if the page’s own policy were gone, and counts what tried', async () => {
    const heard: string[] = [];
    const outside = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const bound = outside.address();
    const address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
    const session = await shell.page.context().newCDPSession(shell.page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await shell.page.reload();
    const before = await readCount(shell.page);
    const outcome = await shell.page.evaluate(async (url) => {
      const image = new Image();
      const shown = new Promise((resolve) => {
        image.onload = () => resolve('sent');
        image.onerror = () => resolve('refused');
      });
      image.src = `${url}image.png`;
      const fetched = await fetch(url, { mode: 'no-cors' }).then(
        () => 'sent',
        () => 'refused',
      );
      return [fetched, await shown];
    }, address);
    expect(outcome).toEqual(['refused', 'refused']);
    expect(heard).toEqual([]);
    expect(await readCount(shell.page)).toEqual({ sent: before.sent, refused: before.refused + 2 });
    // The figure is measured: with the decision taken out, what goes out is counted where it goes out.
    await shell.app.evaluate(({ session: sessions }) =>
      sessions
        .fromPartition('persist:advisor')
        .webRequest.onBeforeRequest((_details, decide) => decide({ cancel: false })),
    );
    await shell.page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => undefined), address);
    expect(heard).toEqual(['/']);
    expect(await readCount(shell.page)).toEqual({ sent: before.sent + 1, refused: before.refused + 2 });
    await session.send('Page.setBypassCSP', { enabled: false });
    outside.close();
  });
});
