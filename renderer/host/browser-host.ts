import { APP_VERSION } from './app-version.ts';
import { capabilitiesOf } from './capabilities.ts';
import { chooseFiles } from './choose-files.ts';
import { FILE_TYPES } from './file-names.ts';
import type { Host, HostSaveOutcome, SaveRequest } from './host.ts';
import { countRefused, countRequests } from './network-count.ts';
import { openTextFileWith } from './open-text-file.ts';

/** How long a download may take to start before its content is let go of, in milliseconds. */
const RELEASE_AFTER = 60_000;

function download(page: Window, request: SaveRequest): HostSaveOutcome {
  const { mime, extensions } = FILE_TYPES[request.kind];
  const content = typeof request.content === 'string' ? request.content : new Uint8Array(request.content);
  const name = `${request.baseName}.${extensions[0]}`;
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = page.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  page.setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
  return { status: 'handed-over', name };
}

/** How browsers name themselves in the user agent text. The first that fits: the later ones are in the others' too. */
const BROWSERS: readonly { readonly name: string; readonly version: RegExp }[] = [
  { name: 'Edge', version: /Edg\/([\d.]+)/ },
  { name: 'Opera', version: /OPR\/([\d.]+)/ },
  { name: 'Firefox', version: /Firefox\/([\d.]+)/ },
  { name: 'Chrome', version: /Chrome\/([\d.]+)/ },
  { name: 'Safari', version: /Version\/([\d.]+) .*Safari/ },
];

/** The browser's name and version, for people to read; just "browser" if it does not say. */
export function describeBrowser(userAgent: string): string {
  for (const { name, version } of BROWSERS) {
    const found = version.exec(userAgent)?.[1];
    if (found !== undefined) return `${name} ${found}`;
  }
  return 'browser';
}

/** The host of the portable edition: what any current browser offers to a page without a server. */
export function createBrowserHost(page: Window): Host {
  const openFiles: Host['openFiles'] = (request) => chooseFiles(page.document, request);
  const refused = countRefused(page.document);
  return {
    kind: 'browser',
    capabilities: capabilitiesOf('browser'),
    openFiles,
    openTextFile: (accept) => openTextFileWith(openFiles, accept),
    saveFile: (request) => Promise.resolve(download(page, request)),
    print: () => page.print(),
    printToPdf: () => Promise.resolve({ status: 'not-offered' }),
    appInfo: () =>
      Promise.resolve({ version: APP_VERSION, runtime: describeBrowser(page.navigator.userAgent) }),
    networkRequestCount: () =>
      Promise.resolve({ sent: countRequests(page.performance, page.location.href), refused: refused() }),
    onCommand: () => () => undefined,
    setMenu: () => Promise.resolve(),
    takeOpenedFiles: () => Promise.resolve({ status: 'cancelled' }),
    clearRecent: () => Promise.resolve(),
    protectSecret: () => Promise.resolve({ status: 'not-offered' }),
    unprotectSecret: () => Promise.resolve({ status: 'not-offered' }),
  };
}
