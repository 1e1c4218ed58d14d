import { VERBS, type ShellBridge } from '../../electron/contract/index.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { Host } from './host.ts';
import { openTextFileWith } from './open-text-file.ts';

/** The host over the shell's bridge. Answers are parsed with the contract's schemas, never trusted. */
export function createElectronHost(bridge: ShellBridge, page: Window): Host {
  const openFiles: Host['openFiles'] = async (request) =>
    VERBS.openFiles.output.parse(await bridge.openFiles({ accept: [...request.accept], many: request.many }));
  return {
    kind: 'electron',
    capabilities: capabilitiesOf('electron'),
    openFiles,
    openTextFile: (accept) => openTextFileWith(openFiles, accept),
    saveFile: async (request) => VERBS.saveFile.output.parse(await bridge.saveFile({ ...request })),
    print: () => page.print(),
    printToPdf: async (baseName, landscape) =>
      VERBS.printToPdf.output.parse(await bridge.printToPdf({ baseName, landscape })),
    appInfo: async () => {
      const info = VERBS.appInfo.output.parse(await bridge.appInfo());
      return { version: info.version, runtime: `Electron ${info.electron}, Chromium ${info.chromium}` };
    },
    networkRequestCount: async () =>
      VERBS.networkRequestCount.output.parse(await bridge.networkRequestCount()),
  };
}
