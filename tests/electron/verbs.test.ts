import { expect, test } from 'vitest';
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
  networkRequestCount: () => ({ sent: 0, refused: 0 }),
  openFiles: () => ({
    status: 'opened',
    files: [{ status: 'read', name: 'a.json', bytes: new Uint8Array([1]) }],
  }),
  saveFile: (input) => ({ status: 'saved', name: `${input.baseName}.${input.kind}` }),
  printToPdf: () => ({ status: 'cancelled' }),
  setMenu: () => undefined,
  takeOpenedFiles: () => ({ status: 'cancelled' }),
  clearRecent: () => undefined,
  protectSecret: () => ({ status: 'not-offered' }),
  unprotectSecret: () => ({ status: 'not-offered' }),
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
  await expect(call(CHANNELS.networkRequestCount, PAGE, [])).resolves.toEqual({
    sent: 0,
    refused: 0,
  });
  const request = { baseName: '东莞工厂 2026', kind: 'json', content: '{}', remember: true };
  await expect(call(CHANNELS.saveFile, PAGE, [request])).resolves.toEqual({
    status: 'saved',
    name: '东莞工厂 2026.json',
  });
});

test('an answer that breaks the contract is an error, not an answer', async () => {
  await expect(
    call(CHANNELS.networkRequestCount, PAGE, [], { networkRequestCount: () => ({ sent: -1, refused: 0 }) }),
  ).rejects.toThrow();
});
