import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { setupNavigation } from '../../electron/main/setup/navigation.ts';
import { setupSessions, type RequestCounter } from '../../electron/main/setup/session.ts';
import { HOSTILE_ADDRESSES } from './hostile-addresses.ts';

const electron = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return { app: new Emitter() };
});
vi.mock('electron', () => electron);

/** Where a page may not go, whatever it may load. */
const NOWHERE = [
  ...HOSTILE_ADDRESSES,
  'data:text/html,x',
  'blob:app://advisor/1-2',
  'app://advisor/../etc/passwd',
  'app://advisor/assets/x.js',
  'app://advisor/index.html?x',
];

/** Every permission Electron 45 knows, and some it does not. */
const PERMISSIONS = [
  'accessibility-events',
  'background-sync',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-network-access',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'payment-handler',
  'pointerLock',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'window-management',
  'unknown',
  'constructor',
  '__proto__',
  '',
];

class Contents extends EventEmitter {
  rtc = '';
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.rtc = policy;
  }
  opened: ((details: { url: string }) => { action: string }) | undefined;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.opened = handler;
  }
  /** Whether an event was prevented. */
  isStopped(name: string, details: object): boolean {
    let stopped = false;
    this.emit(name, { ...details, preventDefault: () => void (stopped = true) });
    return stopped;
  }
}

type Handler = (...args: unknown[]) => unknown;

/** A session that keeps what it was told. */
class Session extends EventEmitter {
  readonly told = new Map<string, Handler>();
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) => void this.told.set('request', handler),
    onSendHeaders: (handler: Handler) => void this.told.set('sent', handler),
  };
  readonly setPermissionRequestHandler = (handler: Handler) => void this.told.set('ask', handler);
  readonly setPermissionCheckHandler = (handler: Handler) => void this.told.set('check', handler);
  readonly setDevicePermissionHandler = (handler: Handler) => void this.told.set('device', handler);
  readonly setDisplayMediaRequestHandler = (handler: Handler) => void this.told.set('display', handler);
  readonly setBluetoothPairingHandler = (handler: Handler) => void this.told.set('bluetooth', handler);
  readonly setSpellCheckerEnabled = (enabled: boolean) => void this.told.set('spell', () => enabled);

  /** What a handler decides through its callback. */
  decided(name: string, ...before: unknown[]): unknown {
    let answer: unknown;
    this.told.get(name)?.(...before, (given: unknown) => void (answer = given));
    return answer;
  }
}

const counter: RequestCounter = { sent: 0, refused: 0 };
const contents = new Contents();
const session = new Session();
const tally = { tried: 0, refused: 0 };
const count = (isRefused: boolean): boolean => {
  tally.tried += 1;
  if (isRefused) tally.refused += 1;
  return isRefused;
};

beforeAll(() => {
  setupNavigation();
  setupSessions(counter, false);
  electron.app.emit('web-contents-created', {}, contents);
  electron.app.emit('session-created', session);
});
afterAll(() => {
  console.log(`Navigations, windows, requests and permissions refused: ${tally.refused} of ${tally.tried}.`);
});

describe.each(NOWHERE)('to "%s"', (url) => {
  test('no frame goes, no redirect leads, no window opens, no guest is taken in', () => {
    const refused = [
      contents.isStopped('will-frame-navigate', { url, isMainFrame: true }),
      contents.isStopped('will-frame-navigate', { url, isMainFrame: false }),
      contents.isStopped('will-navigate', { url, isMainFrame: true }),
      contents.isStopped('will-redirect', { url, isMainFrame: true }),
      contents.isStopped('will-redirect', { url, isMainFrame: false }),
      contents.isStopped('will-attach-webview', { url }),
      contents.opened?.({ url }).action === 'deny',
    ].map(count);
    expect(refused).not.toContain(false);
  });
});

test.each(['app://advisor/', 'app://advisor/index.html'])(
  'not even our own page opens in a frame, a second window or by a redirect: %s',
  (url) => {
    expect(contents.isStopped('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    const refused = [
      contents.isStopped('will-frame-navigate', { url, isMainFrame: false }),
      contents.isStopped('will-redirect', { url, isMainFrame: true }),
      contents.opened?.({ url }).action === 'deny',
    ].map(count);
    expect(refused).not.toContain(false);
  },
);

test('a page connects to no other past the session: such a connection is no request, and no rule for requests hears of it', () => {
  expect(count(contents.rtc === 'disable_non_proxied_udp')).toBe(true);
});

test.each(HOSTILE_ADDRESSES)('a request to "%s" is cancelled and counted', (url) => {
  const before = counter.refused;
  expect(count(JSON.stringify(session.decided('request', { url })) === '{"cancel":true}')).toBe(true);
  expect(counter.refused).toBe(before + 1);
});

test('what is sent is counted apart from what is refused', () => {
  const before = counter.sent;
  session.told.get('sent')?.({ url: 'app://advisor/index.html' });
  session.told.get('sent')?.({ url: 'data:text/plain,x' });
  expect(counter.sent).toBe(before);
  session.told.get('sent')?.({ url: 'https://example.com/' });
  expect(counter.sent).toBe(before + 1);
});

test.each(PERMISSIONS)(
  'permission "%s" is refused, asked for or checked, by our page or another',
  (permission) => {
    for (const origin of ['app://advisor', 'https://example.com', '']) {
      expect(count(session.decided('ask', { getURL: () => origin }, permission) === false)).toBe(true);
      expect(count(session.told.get('check')?.(null, permission, origin, {}) === false)).toBe(true);
    }
  },
);

test('every device, screen and pairing is refused, every download stopped, the spell checker off', () => {
  for (const deviceType of ['hid', 'serial', 'usb', 'unknown']) {
    expect(count(session.told.get('device')?.({ deviceType, origin: 'app://advisor' }) === false)).toBe(true);
  }
  expect(count(session.decided('display', {}) === null)).toBe(true);
  expect(count(JSON.stringify(session.decided('bluetooth', {})) === '{"confirmed":false}')).toBe(true);
  let stopped = false;
  session.emit('will-download', { preventDefault: () => void (stopped = true) });
  expect(count(stopped)).toBe(true);
  expect(session.told.get('spell')?.()).toBe(false);
});
