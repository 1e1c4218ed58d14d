import { BRIDGE_KEY, CHANNELS, type ShellBridge } from '../../electron/contract/index.ts';
import { createBrowserHost } from './browser-host.ts';
import { createElectronHost } from './electron-host.ts';
import type { Host } from './host.ts';

declare global {
  interface Window {
    /** Put there by the shell's preload script, and only there. */
    readonly advisorShell?: ShellBridge;
  }
}

/** The host this page runs in: the shell if its whole bridge is there, else the browser. */
export function createHost(page: Window): Host {
  const bridge = page[BRIDGE_KEY];
  const parts = [...Object.keys(CHANNELS), 'onCommand'];
  const isWhole = bridge !== undefined && parts.every((part) => Object.hasOwn(bridge, part));
  return isWhole ? createElectronHost(bridge, page) : createBrowserHost(page);
}
