import { toReal } from './address.ts';
import { objectOf, textOf, type Cdp, type Params } from './cdp.ts';
import type { Session } from './session.ts';

/** Asked before a frame goes to another address. */
export type MayNavigate = (url: string, isMainFrame: boolean) => boolean;

async function fulfil(cdp: Cdp, sessionId: string, requestId: string, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
  await cdp.send(
    'Fetch.fulfillRequest',
    { requestId, responseCode: response.status, responseHeaders, body },
    sessionId,
  );
}

/** Asks the program about every request of a page: navigation first, then the request, then its own scheme. */
export async function watchNetwork(
  cdp: Cdp,
  sessionId: string,
  session: Session,
  mainFrame: string,
  mayNavigate: MayNavigate,
): Promise<void> {
  async function decide(params: Params): Promise<void> {
    const requestId = textOf(params, 'requestId');
    const request = objectOf(params, 'request');
    const url = toReal(`${textOf(request, 'url')}${textOf(request, 'urlFragment')}`);
    const refuse = (errorReason: string): Promise<Params> =>
      cdp.send('Fetch.failRequest', { requestId, errorReason }, sessionId);
    const isNavigation = textOf(params, 'resourceType') === 'Document';
    if (isNavigation && !mayNavigate(url, textOf(params, 'frameId') === mainFrame))
      return void (await refuse('Aborted'));
    if (!(await session.isAllowed(url))) return void (await refuse('BlockedByClient'));
    const answer = await session.answer({ method: textOf(request, 'method'), url });
    if (answer !== null) return fulfil(cdp, sessionId, requestId, answer);
    session.sent(url);
    await cdp.send('Fetch.continueRequest', { requestId }, sessionId);
  }
  cdp.on('Fetch.requestPaused', (params) => void decide(params).catch(() => undefined), sessionId);
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, sessionId);
}
