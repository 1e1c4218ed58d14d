import { describe, expect, test } from 'vitest';
import { sayCommand } from '../../electron/main/verbs/say-command.ts';
import { protectSecret, unprotectSecret, type SecretStore } from '../../electron/main/verbs/secret-verbs.ts';

const KEY = Uint8Array.from({ length: 32 }, (_none, index) => 255 - index);

function store(over: Partial<SecretStore> = {}): SecretStore {
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: (text) => Buffer.from(`v11${[...text].reverse().join('')}`),
    decryptString: (bytes) => {
      const text = bytes.toString();
      if (!text.startsWith('v11')) throw new Error('not ours');
      return [...text.slice(3)].reverse().join('');
    },
    ...over,
  };
}

describe('a secret', () => {
  test('comes back as it was, and does not lie open', () => {
    const locked = protectSecret(store(), 'linux', KEY);
    if (locked.status !== 'done') throw new Error(locked.status);
    expect(Buffer.from(locked.bytes).includes(Buffer.from(KEY))).toBe(false);
    expect(unprotectSecret(store(), 'linux', locked.bytes)).toEqual({ status: 'done', bytes: KEY });
  });

  test.each([
    ['no store', 'win32', store({ isEncryptionAvailable: () => false }), 'not-offered'],
    [
      'Linux without a key ring',
      'linux',
      store({ getSelectedStorageBackend: () => 'basic_text' }),
      'not-offered',
    ],
    ['Linux, not known yet', 'linux', store({ getSelectedStorageBackend: () => 'unknown' }), 'not-offered'],
    [
      'another system, where the backend means nothing',
      'darwin',
      store({ getSelectedStorageBackend: () => 'unknown' }),
      'done',
    ],
    [
      'a store that breaks',
      'win32',
      store({
        encryptString: () => {
          throw new Error('x');
        },
      }),
      'failed',
    ],
    ['a store that gives nothing', 'win32', store({ encryptString: () => new Uint8Array() }), 'failed'],
    ['a store that gives too much', 'win32', store({ encryptString: () => new Uint8Array(4097) }), 'failed'],
  ] as const)('with %s (%s)', (_what, platform, given, status) => {
    expect(protectSecret(given, platform, KEY).status).toBe(status);
    if (status === 'not-offered') expect(unprotectSecret(given, platform, KEY).status).toBe(status);
  });

  test('that was not protected here is none', () => {
    expect(unprotectSecret(store(), 'win32', KEY)).toEqual({ status: 'failed' });
    expect(unprotectSecret(store(), 'win32', Buffer.from('v11'))).toEqual({ status: 'failed' });
  });
});

describe('the shell speaks', () => {
  const said: string[] = [];
  const window = (url: string, gone = false) => ({
    isDestroyed: () => gone,
    webContents: {
      getURL: () => url,
      send: (channel: string, word: string) => void said.push(`${channel} ${word}`),
    },
  });
  test('to our own page only, and only while it is there', () => {
    expect(sayCommand(window('app://advisor/index.html#/cases'), 'lock')).toBe(true);
    for (const url of [
      '',
      'about:blank',
      'https://example.com/',
      'app://evil/index.html',
      'app://advisor/x.html',
    ])
      expect(sayCommand(window(url), 'lock')).toBe(false);
    expect(sayCommand(window('app://advisor/index.html', true), 'lock')).toBe(false);
    expect(sayCommand(undefined, 'lock')).toBe(false);
    expect(said).toEqual(['advisor:command lock']);
  });
});
