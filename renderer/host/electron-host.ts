import { isCommand, VERBS, type AppInfo, type ShellBridge } from '../../electron/contract/index.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { Host } from './host.ts';
import { openTextFileWith } from './open-text-file.ts';

/** What runs, for people to read; a part that does not say its version is left out. */
export function describeRuntime({ electron, chromium, node }: Omit<AppInfo, 'version'>): string {
  const parts = [`Electron ${electron}`, `Chromium ${chromium}`, `Node ${node}`];
  return parts.filter((part) => !part.endsWith(' ')).join(' · ');
}

/** The host over the shell's bridge. Answers are parsed with the contract's schemas, never trusted. */
export function createElectronHost(bridge: ShellBridge, page: Window): Host {
  const openFiles: Host['openFiles'] = async (request) =>
    VERBS.openFiles.output.parse(
      await bridge.openFiles({
        accept: [...request.accept],
        many: request.many,
        remember: request.remember === true,
      }),
    );
  return {
    kind: 'electron',
    capabilities: capabilitiesOf('electron'),
    openFiles,
    openTextFile: (accept) => openTextFileWith(openFiles, accept),
    saveFile: async (request) =>
      VERBS.saveFile.output.parse(await bridge.saveFile({ ...request, remember: request.remember === true })),
    print: () => page.print(),
    printToPdf: async (baseName, landscape) =>
      VERBS.printToPdf.output.parse(await bridge.printToPdf({ baseName, landscape })),
    appInfo: async () => {
      const info = VERBS.appInfo.output.parse(await bridge.appInfo());
      return { version: info.version, runtime: describeRuntime(info) };
    },
    networkRequestCount: async () =>
      VERBS.networkRequestCount.output.parse(await bridge.networkRequestCount()),
    onCommand: (listener) =>
      bridge.onCommand((command) => {
        if (isCommand(command)) listener(command);
      }),
    setMenu: async (state) =>
      VERBS.setMenu.output.parse(await bridge.setMenu({ ...state, possible: [...state.possible] })),
    takeOpenedFiles: async () => VERBS.takeOpenedFiles.output.parse(await bridge.takeOpenedFiles()),
    clearRecent: async () => VERBS.clearRecent.output.parse(await bridge.clearRecent()),
    protectSecret: async (bytes) => VERBS.protectSecret.output.parse(await bridge.protectSecret({ bytes })),
    unprotectSecret: async (bytes) =>
      VERBS.unprotectSecret.output.parse(await bridge.unprotectSecret({ bytes })),
  };
}
