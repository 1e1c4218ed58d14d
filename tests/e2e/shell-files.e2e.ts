import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '../../renderer/shared/i18n/messages.ts';
import { isoDateSchema } from '../../seeds/schema/index.ts';
import { packNow, readExample } from '../cli/support/examples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { caseFileOf } from './support/case-file.ts';
import { answerByKeyboard } from './support/interview.ts';
import { takePicture } from './support/screenshot.ts';
import {
  chooseItem,
  chooseShellRuntime,
  eventually,
  menuItem,
  openFromOutside,
  readCount,
  startShell,
  type RunningShell,
} from './support/shell.ts';

const runtime = chooseShellRuntime();
const folder = temporaryFolder('opened');
const words = messagesFor('en');
const pack = packNow();
const company = readExample('hk-toy-maker', pack.catalogue);
const DAY = isoDateSchema.parse('2026-06-30');

let shell: RunningShell;
/** Requests to anywhere but the page's own origin, as the browser itself saw them. */
const foreign: string[] = [];

async function writeCase(name: string): Promise<string> {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, await caseFileOf({ ...company, name }, pack, DAY));
  return path;
}

const heading = () => shell.page.getByRole('heading', { level: 1 });
const dialog = () => shell.page.getByRole('dialog');
const caseName = () => shell.page.locator('header span[title]').first();
const inHash = (part: string) => eventually(() => new URL(shell.page.url()).hash).toContain(part);
const recentNames = (): Promise<string[]> =>
  shell.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.getMenuItemById('open-recent')?.submenu ?? [];
    const list: unknown = 'items' in items ? items.items : items;
    return Array.isArray(list)
      ? list.flatMap((item: { id?: string; label?: string }) =>
          item.id?.startsWith('recent-') ? [item.label ?? ''] : [],
        )
      : [];
  });

const pdfs = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.pdf'));

/** Answers the system's dialog: what is saved goes into the folder, under the name that is proposed. */
async function saveInto(chosen: string): Promise<void> {
  await shell.app.evaluate(({ dialog: boxes }, place) => {
    Reflect.set(boxes, 'showSaveDialog', (_window: unknown, { defaultPath }: { defaultPath: string }) =>
      Promise.resolve({ canceled: false, filePath: `${place}/${defaultPath}` }),
    );
  }, chosen);
}

beforeAll(async () => {
  shell = await startShell(runtime, temporaryFolder('shell'), [await writeCase('First client')]);
  await saveInto(folder);
  const cdp = await shell.page.context().newCDPSession(shell.page);
  cdp.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!/^(app:\/\/advisor\/|https:\/\/advisor\.stand-in\/|data:|blob:)/.test(url)) foreign.push(url);
  });
  await cdp.send('Network.enable');
});
afterAll(() => shell.close());

describe(`a client’s files ${runtime.called}`, () => {
  test('a case file that the program was started with is opened', async () => {
    await inHash('/results/');
    await eventually(() => caseName().textContent()).toBe('First client');
    await eventually(recentNames).toEqual(['First client.json']);
  });

  test('one that is opened while it runs comes in too, and is listed', async () => {
    await chooseItem(shell, 'go-settings');
    await inHash('/settings');
    await openFromOutside(shell, await writeCase('Second client'));
    await eventually(() => caseName().textContent()).toBe('Second client');
    await eventually(recentNames).toEqual(['Second client.json', 'First client.json']);
  });

  test('what is no case file is refused with its reason, and changes nothing', async () => {
    const path = join(folder, 'no case.json');
    writeFileSync(path, '{"__proto__": {"x": 1}}');
    await openFromOutside(shell, path, join(folder, 'gone.json'), join(folder, 'tool.exe'));
    await shell.page.getByText('no case.json').waitFor();
    await shell.page.getByText('gone.json').waitFor();
    expect(await shell.page.getByText('tool.exe').count()).toBe(0);
    expect(await shell.page.locator('main').textContent()).not.toContain(folder);
    await shell.page.getByRole('button', { name: words.common.dismiss }).first().click();
  });

  test('under a dialog a file waits until it is closed', async () => {
    await chooseItem(shell, 'about');
    await dialog().waitFor();
    await openFromOutside(shell, await writeCase('Third client'));
    await shell.page.waitForTimeout(300);
    expect(await dialog().count()).toBe(1);
    expect(await menuItem(shell, 'go-cases')).toHaveProperty('enabled', false);
    await shell.page.keyboard.press('Escape');
    await eventually(() => caseName().textContent()).toBe('Third client');
  });

  test('while a client looks on, no file is opened, and none is named in the menu', async () => {
    await chooseItem(shell, 'visit-mode');
    await eventually(recentNames).toEqual([]);
    await openFromOutside(shell, await writeCase('Secret client'));
    await shell.page.getByText(words.app.shell.filesWait).waitFor();
    expect(await shell.page.locator('body').textContent()).not.toContain('Secret client');
    await chooseItem(shell, 'visit-mode');
    await eventually(() => caseName().textContent()).toBe('Secret client');
  });

  test('the menu speaks the language of the page and follows it', async () => {
    await chooseItem(shell, 'language-zh-Hant');
    await eventually(() => shell.page.locator('html').getAttribute('lang')).toBe('zh-Hant-HK');
    await eventually(() => menuItem(shell, 'open-case-file')).toHaveProperty('label', '開啟個案檔案…');
    expect(await menuItem(shell, 'language-zh-Hant')).toHaveProperty('checked', true);
    await chooseItem(shell, 'theme-dark');
    await eventually(() => shell.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await chooseItem(shell, 'language-en');
  });

  test('what a screen cannot do is disabled, and what it can is done', async () => {
    await chooseItem(shell, 'go-documents');
    await inHash('/documents');
    for (const id of ['print', 'save-pdf', 'save-case-file'])
      await eventually(() => menuItem(shell, id)).toHaveProperty('enabled', false);
    await chooseItem(shell, 'new-case');
    await inHash('/cases');
    await eventually(() => shell.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await shell.page.keyboard.type('By menu');
    await shell.page.keyboard.press('Enter');
    await shell.page.locator('form [data-fact]').first().waitFor();
    for (let question = 0; question < 3; question += 1) await answerByKeyboard(shell.page, new Map(), 'en');
    await chooseItem(shell, 'save-case-file');
    await dialog().getByText(words.cases.file.dialog.body).waitFor();
    await dialog().getByRole('button', { name: words.common.save }).click();
    await eventually(recentNames).toContainEqual(expect.stringMatching(/^By menu.*\.gzcase$/));
    await chooseItem(shell, 'shortcuts');
    await dialog().getByText(words.app.shell.inProgram).waitFor();
    await takePicture(shell.page, 'shell-shortcuts');
    await shell.page.keyboard.press('Escape');
  });

  test('the report is printed to PDF from the menu', async () => {
    await chooseItem(shell, 'go-cases');
    await shell.page.getByRole('link', { name: 'First client' }).click();
    await shell.page.getByRole('link', { name: words.app.report, exact: true }).click();
    await chooseItem(shell, 'save-pdf');
    await eventually(() => pdfs().length).toBe(1);
    expect(
      readFileSync(join(folder, pdfs()[0] ?? ''))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await menuItem(shell, 'print')).toHaveProperty('enabled', true);
  });

  test('a recent file opens from the menu, and the list is forgotten on demand', async () => {
    await chooseItem(shell, 'recent-0');
    await eventually(() => caseName().textContent()).toContain('By menu');
    await chooseItem(shell, 'clear-recent');
    await eventually(recentNames).toEqual([]);
    expect(existsSync(join(shell.userData, 'recent.json'))).toBe(false);
  });

  test('sleep and a locked screen are told to the page, a word and nothing more', async () => {
    await shell.page.evaluate(() => {
      const heard: unknown[] = [];
      Reflect.set(window, 'heard', heard);
      window.advisorShell?.onCommand((...args: unknown[]) => void heard.push(args));
    });
    await shell.app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend');
      powerMonitor.emit('lock-screen');
    });
    await eventually(() => shell.page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard')))).toBe(
      '[["lock"],["lock"]]',
    );
  });

  test('a secret goes under the system’s lock and comes back; altered, it does not', async () => {
    const outcome = await shell.page.evaluate(async () => {
      const { protectSecret, unprotectSecret } = window.advisorShell ?? {};
      const key = crypto.getRandomValues(new Uint8Array(32));
      const locked = await protectSecret?.({ bytes: key });
      if (locked?.status !== 'done') return locked?.status;
      const back = await unprotectSecret?.({ bytes: locked.bytes });
      const altered = await unprotectSecret?.({ bytes: locked.bytes.map((byte) => byte ^ 1) });
      return [back?.status === 'done' && back.bytes.join() === key.join(), altered?.status];
    });
    if (runtime.isElectron && outcome === 'not-offered') return;
    expect(outcome).toEqual([true, 'failed']);
  });

  test('all of it has sent nothing anywhere, by both counts, and the about box says so', async () => {
    await chooseItem(shell, 'about');
    await dialog().getByText('0 network requests sent, 0 refused').waitFor();
    await dialog().getByText(pack.hash).waitFor();
    await takePicture(shell.page, 'shell-about');
    await shell.page.keyboard.press('Escape');
    expect(await readCount(shell.page)).toEqual({ sent: 0, refused: 0 });
    expect(foreign).toEqual([]);
  });

  test('when the page stops, reloading it loses nothing', async () => {
    await chooseItem(shell, 'go-cases');
    await heading().waitFor();
    await shell.app.evaluate(({ dialog: boxes }) => {
      Reflect.set(boxes, 'showMessageBox', (_window: unknown, box: { message: string }) => {
        Reflect.set(boxes, 'asked', box.message);
        return Promise.resolve({ response: 0 });
      });
    });
    await shell.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    await eventually(() =>
      shell.app.evaluate(({ dialog: boxes }) => String(Reflect.get(boxes, 'asked'))),
    ).toBe('The page has stopped working');
    await shell.page.getByRole('link', { name: 'Third client' }).waitFor();
    await eventually(() => menuItem(shell, 'go-settings')).toHaveProperty('enabled', true);
  });
});
