import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a page did that it should not do. All empty at the end of a good journey. */
export interface Watch {
  /** Addresses that are neither the page's own file or origin nor content in memory. */
  readonly foreignRequests: string[];
  /** What the content security policy refused: directive and blocked address. */
  readonly policyViolations: string[];
  /** Errors on the console and exceptions nobody caught. */
  readonly errors: string[];
}

/** A page that is being watched. */
export interface WatchedPage extends Watch {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Whether a request stays with the page: the same file, the same origin, or memory. */
export function isOwnRequest(request: string, page: string): boolean {
  if (/^(data|blob):/.test(request)) return true;
  const [own, asked] = [new URL(page), new URL(request)];
  if (own.protocol === 'file:') return asked.protocol === 'file:' && asked.pathname === own.pathname;
  return asked.protocol === own.protocol && asked.host === own.host;
}

const REPORT = '__reportViolation';

/** Opens an address in a fresh profile and watches it from its first byte. */
export async function openWatched(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watch: Watch = { foreignRequests: [], policyViolations: [], errors: [] };
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  context.on('request', (request) => {
    if (!isOwnRequest(request.url(), address)) watch.foreignRequests.push(request.url());
  });
  await context.exposeFunction(REPORT, (text: string) => watch.policyViolations.push(text));
  await context.addInitScript((report: string) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const send: unknown = Reflect.get(window, report);
      if (typeof send === 'function')
        Reflect.apply(send, null, [
          `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
        ]);
    });
  }, REPORT);
  const page = await context.newPage();
  page.on('pageerror', (error) => watch.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    (text.includes('Content Security Policy') ? watch.policyViolations : watch.errors).push(text);
  });
  await page.goto(address);
  return { ...watch, page, close: () => context.close() };
}
