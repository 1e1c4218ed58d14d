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
  const isWhole = bridge !== undefined && Object.keys(CHANNELS).every((verb) => Object.hasOwn(bridge, verb));
  return isWhole ? createElectronHost(bridge, page) : createBrowserHost(page);
}
