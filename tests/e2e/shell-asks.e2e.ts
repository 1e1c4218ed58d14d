import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseShellRuntime, startShell } from './support/shell.ts';

const runtime = chooseShellRuntime();

test.skipIf(runtime.isElectron)('under the stand-in: what the shell asks of Electron', async () => {
  const shell = await startShell(runtime);
  await shell.page.getByRole('heading', { level: 1 }).waitFor();
  const text = await shell.app.evaluate((electron) => {
    const report: unknown = Reflect.get(electron, 'standInAsked');
    return typeof report === 'function' ? String(Reflect.apply(report, null, [])) : '{}';
  });
  await shell.close();
  expect(JSON.parse(text)).toMatchObject({
    sandboxEnabled: true,
    switches: [
      'host-resolver-rules=MAP * ~NOTFOUND',
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'no-pings',
      'webrtc-ip-handling-policy=disable_non_proxied_udp',
    ],
    schemes: [
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ],
    sessions: [
      {
        handlers: [
          'permissionRequest',
          'permissionCheck',
          'devicePermission',
          'displayMedia',
          'bluetoothPairing',
          'spellChecker',
        ],
        granted: [],
      },
    ],
    preferences: [
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
    ],
    menu: ['file', 'edit', 'view', 'go', 'window', 'help'].map((name) => ({ id: `menu-${name}` })),
    recentDocuments: [],
  });
});

test('the window’s place is remembered', async () => {
  const shell = await startShell(runtime);
  await shell.page.getByRole('heading', { level: 1 }).waitFor();
  await shell.close();
  const remembered: unknown = JSON.parse(readFileSync(join(shell.userData, 'window.json'), 'utf8'));
  expect(remembered).toHaveProperty('bounds.width');
  expect(remembered).toHaveProperty('maximized', false);
});
