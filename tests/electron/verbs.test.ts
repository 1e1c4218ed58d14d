import { describe, expect, test } from 'vitest';
import { CHANNELS, VERBS } from '../../electron/contract/index.ts';
import {
  registerVerbs,
  type VerbEvent,
  type VerbHandlers,
} from '../../electron/main/verbs/register-verbs.ts';

type Listener = (event: VerbEvent, ...args: unknown[]) => Promise<unknown>;

const PAGE: VerbEvent = { senderFrame: { url: 'app://advisor/index.html', parent: null } };
const GOOD: VerbHandlers<VerbEvent> = {
  appInfo: () => ({ version: '1.0.0', electron: '45', chromium: '1', node: '24' }),
  networkRequestCount: () => 0,
  openFiles: () => ({
    status: 'opened',
    files: [{ status: 'read', name: 'a.json', bytes: new Uint8Array([1]) }],
  }),
  saveFile: (input) => ({ status: 'saved', name: `${input.baseName}.${input.kind}` }),
  printToPdf: () => ({ status: 'cancelled' }),
};

function register(handlers: Partial<VerbHandlers<VerbEvent>> = {}): Map<string, Listener> {
  const registered = new Map<string, Listener>();
  const handle = (channel: string, listener: Listener): void => {
    expect(registered.has(channel)).toBe(false);
    registered.set(channel, listener);
  };
  registerVerbs({ handle }, { ...GOOD, ...handlers });
  return registered;
}

async function call(
  channel: string,
  event: VerbEvent,
  args: readonly unknown[],
  handlers = {},
): Promise<unknown> {
  const listener = register(handlers).get(channel);
  if (listener === undefined) throw new Error(`no listener for ${channel}`);
  return listener(event, ...args);
}

test('every verb of the contract is registered once, and nothing else', () => {
  expect([...register().keys()].sort()).toEqual(Object.values(CHANNELS).sort());
  expect(Object.keys(CHANNELS).sort()).toEqual(Object.keys(VERBS).sort());
});

test('a good message is answered', async () => {
  await expect(call(CHANNELS.networkRequestCount, PAGE, [])).resolves.toBe(0);
  const request = { baseName: '东莞工厂 2026', kind: 'json', content: '{}' };
  await expect(call(CHANNELS.saveFile, PAGE, [request])).resolves.toEqual({
    status: 'saved',
    name: '东莞工厂 2026.json',
  });
});

describe.each(Object.values(CHANNELS))('%s', (channel) => {
  test.each([
    ['a foreign page', { url: 'https://example.com/', parent: null }],
    ['a frame inside our page', { url: 'app://advisor/index.html', parent: {} }],
    ['a frame that is gone', null],
  ])('refuses %s', async (_who, senderFrame) => {
    await expect(call(channel, { senderFrame }, [])).rejects.toThrow('refused, foreign sender');
  });
  test('refuses a second argument', async () => {
    await expect(call(channel, PAGE, [undefined, 1])).rejects.toThrow('refused, one argument expected');
  });
  test('refuses a string where it expects something else', async () => {
    await expect(call(channel, PAGE, ['/etc/passwd'])).rejects.toThrow('refused');
  });
});

const save = (over: object): object => ({ baseName: 'case', kind: 'json', content: '', ...over });

test.each([
  ['a path', CHANNELS.saveFile, save({ baseName: '../../.bashrc' })],
  ['a Windows path', CHANNELS.saveFile, save({ baseName: 'C:\\x' })],
  ['an absolute path', CHANNELS.saveFile, save({ baseName: '/etc/cron' })],
  ['a hidden name', CHANNELS.saveFile, save({ baseName: '.profile' })],
  ['a device', CHANNELS.saveFile, save({ baseName: 'con' })],
  ['a control character', CHANNELS.saveFile, save({ baseName: 'a\u0000b' })],
  ['a name that reads backwards', CHANNELS.saveFile, save({ baseName: 'a\u202egpj.exe' })],
  ['an empty name', CHANNELS.saveFile, save({ baseName: '' })],
  ['a kind we do not write', CHANNELS.saveFile, save({ kind: 'exe' })],
  ['a path beside the name', CHANNELS.saveFile, save({ path: '/etc/passwd' })],
  ['content that is no text', CHANNELS.saveFile, save({ content: { x: 1 } })],
  ['any kind of file', CHANNELS.openFiles, { accept: [], many: false }],
  ['a kind we do not read', CHANNELS.openFiles, { accept: ['*'], many: false }],
  ['a folder to start in', CHANNELS.openFiles, { accept: ['json'], many: false, defaultPath: '/etc' }],
  ['a path to print to', CHANNELS.printToPdf, { baseName: 'a/b', landscape: false }],
])('a message with %s is refused', async (_what, channel, input) => {
  await expect(call(channel, PAGE, [input])).rejects.toThrow('refused');
});

test('an answer that breaks the contract is an error, not an answer', async () => {
  await expect(
    call(CHANNELS.networkRequestCount, PAGE, [], { networkRequestCount: () => -1 }),
  ).rejects.toThrow();
});
