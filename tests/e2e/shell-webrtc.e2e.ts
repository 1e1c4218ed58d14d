import { chromium } from 'playwright-core';
import { expect, inject, test, vi } from 'vitest';
import { setupProcess } from '../../electron/main/setup/process.ts';

const asked = vi.hoisted(() => new Map<string, string>());
vi.mock('electron', () => ({
  app: {
    enableSandbox: () => undefined,
    commandLine: { appendSwitch: (name: string, value = '') => void asked.set(name, value) },
  },
}));

/** How many addresses a page finds from which another could be reached by WebRTC, which is no request. */
async function addressesFound(args: readonly string[]): Promise<number> {
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [...args],
  });
  try {
    const page = await browser.newPage();
    return await page.evaluate(async () => {
      const connection = new RTCPeerConnection();
      let found = 0;
      connection.createDataChannel('x');
      const all = new Promise<void>((resolve) => {
        connection.onicecandidate = ({ candidate }) => {
          if (candidate === null) resolve();
          else if (candidate.candidate !== '') found += 1;
        };
      });
      await connection.setLocalDescription();
      // Where it finds none, some browsers never say that they are done.
      await Promise.race([all, new Promise<void>((resolve) => setTimeout(resolve, 1_500))]);
      return found;
    });
  } finally {
    await browser.close();
  }
}

test('under the switches of the program a page finds no address to connect from, and without them it does', async () => {
  setupProcess();
  const switches = [...asked].map(([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`);
  expect(switches.filter((one) => one.includes('webrtc'))).toHaveLength(1);
  expect(await addressesFound([])).toBeGreaterThan(0);
  expect(await addressesFound(switches)).toBe(0);
});
