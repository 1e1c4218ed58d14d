import { describe, expect, test } from 'vitest';
import { hasDisplay, whyNotElectron, type Surroundings } from '../../../cli/start/choose-host.ts';
import { executableName, findRuntime, obtainRuntime } from '../../../cli/start/electron-runtime.ts';
import { decideLoopback, loopbackHeaders, policyOf } from '../../../cli/start/loopback-policy.ts';
import { openCommand } from '../../../cli/start/open-browser.ts';

const DESKTOP: Surroundings = {
  platform: 'linux',
  isRoot: false,
  hasDisplay: true,
  wantsPortable: false,
  namesRuntime: false,
};

describe('which host', () => {
  test.each<[string, Partial<Surroundings>, string | null]>([
    ['a Linux desktop', {}, null],
    ['a Linux server', { hasDisplay: false }, 'Electron needs a display and there is none'],
    ['root on a Linux desktop', { isRoot: true }, 'Electron does not run as root with its sandbox on'],
    ['a named runtime, display or not', { namesRuntime: true, hasDisplay: false, isRoot: true }, null],
    ['Windows', { platform: 'win32', hasDisplay: true }, null],
    ['macOS as root', { platform: 'darwin', isRoot: true }, null],
    ['asked for the portable edition', { wantsPortable: true, namesRuntime: true }, 'As asked'],
  ])('%s', (_what, over, because) => {
    expect(whyNotElectron({ ...DESKTOP, ...over })).toBe(because);
  });

  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('a display on %s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});

describe('the runtime', () => {
  test.each(['linux', 'win32', 'darwin'])(
    'on %s is looked for where the environment says, else in the wrapper',
    (platform) => {
      const asked: string[] = [];
      const exists = (path: string): boolean => asked.push(path) > 0;
      expect(findRuntime({ ELECTRON_OVERRIDE_DIST_PATH: '/own' }, platform, exists)).toContain('own');
      expect(findRuntime({}, platform, exists)).toContain('electron');
      expect(asked.every((path) => path.endsWith(executableName(platform)))).toBe(true);
      expect(findRuntime({}, platform, () => false)).toBeNull();
    },
  );
  test('is not downloaded where the environment forbids it, or names another', async () => {
    const say = (): void => expect.fail('nothing to say');
    expect(await obtainRuntime({ ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' }, 'linux', say)).toHaveProperty(
      'because',
    );
    expect(
      await obtainRuntime(
        { ELECTRON_SKIP_BINARY_DOWNLOAD: '1', ELECTRON_MIRROR: 'http://127.0.0.1:9/' },
        'aix',
        say,
      ),
    ).toHaveProperty('because');
  });
  test('is not waited for where the place of the downloads does not answer', async () => {
    const started = Date.now();
    const outcome = await obtainRuntime({ ELECTRON_MIRROR: 'http://127.0.0.1:9/' }, 'aix', () => undefined);
    expect(outcome).toEqual({ because: "Electron's runtime is not installed and cannot be downloaded here" });
    expect(Date.now() - started).toBeLessThan(4_000);
  });
});

describe('the loopback server', () => {
  const good = { method: 'GET', url: '/', host: '127.0.0.1:1234' };
  test.each([
    [good, 200],
    [{ ...good, method: 'HEAD' }, 200],
    [{ ...good, host: 'localhost:1234' }, 200],
    [{ ...good, host: undefined }, 403],
    [{ ...good, host: '127.0.0.1' }, 403],
    [{ ...good, host: '127.0.0.1:80' }, 403],
    [{ ...good, host: 'evil.example:1234' }, 403],
    [{ ...good, host: '127.0.0.1:1234.evil.example' }, 403],
    [{ ...good, method: 'POST' }, 405],
    [{ ...good, method: undefined }, 405],
    [{ ...good, url: '/favicon.ico' }, 404],
    [{ ...good, url: '/?x' }, 404],
    [{ ...good, url: '/../x' }, 404],
    [{ ...good, url: undefined }, 404],
  ])('answers %o with %i', (request, status) => {
    expect(decideLoopback(request, 1234)).toBe(status);
  });
  test('sends the policy that the file carries, and serves no file without one', () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    expect(loopbackHeaders(policyOf(html))['Content-Security-Policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect(() => policyOf('<html>')).toThrow('no content security policy');
  });
});

test.each([
  ['linux', ['xdg-open', 'http://127.0.0.1:1/']],
  ['darwin', ['open', 'http://127.0.0.1:1/']],
  ['win32', ['rundll32', 'url.dll,FileProtocolHandler', 'http://127.0.0.1:1/']],
])('the browser on %s is opened without a shell', (platform, command) => {
  expect(openCommand(platform, 'http://127.0.0.1:1/')).toEqual(command);
});
