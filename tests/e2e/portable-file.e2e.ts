import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PORTABLE_FILE, PORTABLE_LIMIT } from '../../cli/build/outputs.ts';
import { launchBrowser } from './support/browser.ts';
import { PORTABLE_ADDRESS, startServer } from './support/portable.ts';
import { takePicture } from './support/screenshot.ts';
import { openWatched } from './support/watched-page.ts';
import type { PortableServer } from '../../cli/start/serve-portable.ts';

let browser: Browser;
let server: PortableServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each([
  ['from a file', () => PORTABLE_ADDRESS],
  ['on the loopback address', () => server.address],
])('the portable edition %s', (place, address) => {
  test('opens with a heading, no request of its own, nothing refused by its policy, and no error', async () => {
    const { page, close, ...watch } = await openWatched(browser, address());
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button').first().hover();
    expect(watch).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).toEqual([]);
    await takePicture(page, `portable-${place.replaceAll(' ', '-')}`);
    await close();
  });

  test('has a secure context, SHA-256, and a database that outlives a reload', async () => {
    const { page, close } = await openWatched(browser, address());
    const digest = await page.evaluate(async () => {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('abc')));
      return [window.isSecureContext, [...bytes.slice(0, 4)]];
    });
    expect(digest).toEqual([true, [0xba, 0x78, 0x16, 0xbf]]);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('e2e-probe', 1);
          request.onupgradeneeded = () => request.result.createObjectStore('notes');
          request.onerror = () => reject(new Error('no database'));
          request.onsuccess = () => {
            const write = request.result.transaction('notes', 'readwrite');
            write.objectStore('notes').put('kept', 'key');
            write.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    const kept = await page.evaluate(
      () =>
        new Promise<unknown>((resolve, reject) => {
          const request = indexedDB.open('e2e-probe', 1);
          request.onerror = () => reject(new Error('no database'));
          request.onsuccess = () => {
            const read = request.result.transaction('notes').objectStore('notes').get('key');
            read.onsuccess = () => resolve(read.result);
          };
        }),
    );
    expect(kept).toBe('kept');
    await close();
  });

  test('refuses inline code, evaluation and every connection', async () => {
    const { page, close, policyViolations } = await openWatched(browser, address());
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      // Later, because what the debugging protocol itself runs may evaluate.
      const evaluated = await new Promise((resolve) =>
        setTimeout(() => {
          try {
            Reflect.construct(Function, ['return 1']);
            resolve('evaluated');
          } catch {
            resolve('refused');
          }
        }, 0),
      );
      const connected = await fetch('http://127.0.0.1:9/').then(
        () => 'connected',
        () => 'refused',
      );
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="http://127.0.0.1:9/x.png" alt=""><p style="color:red" id="styled">x</p>',
      );
      const styled = document.getElementById('styled');
      return { inline: Reflect.has(window, 'ranInline'), evaluated, connected, styled: styled?.style.color };
    });
    expect(outcome).toEqual({ inline: false, evaluated: 'refused', connected: 'refused', styled: '' });
    await expect
      .poll(() => policyViolations.map((line) => line.split(' ')[0]))
      .toEqual(expect.arrayContaining(['script-src-elem', 'connect-src', 'img-src', 'style-src-attr']));
    await close();
  });
});

test('the portable file is small enough, whole, and carries no private path', () => {
  const html = readFileSync(PORTABLE_FILE, 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThan(PORTABLE_LIMIT);
  expect(html.match(/sourceMappingURL|\/home\/|node_modules/g)).toBeNull();
  expect(html.includes(process.cwd())).toBe(false);
  // React's development code, which a build for tests would hold.
  expect(html.includes('Invalid hook call')).toBe(false);
});
