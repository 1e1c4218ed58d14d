import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { APP_SCHEME } from '../../contract/index.ts';
import { responseHeaders } from '../policy/response-headers.ts';
import { resolveServedFile } from '../policy/served-file.ts';

const PLAIN = 'text/plain; charset=utf-8';

/** Makes `app:` a scheme with an origin of its own. Must run before the program is ready. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers one request out of the renderer folder. */
export async function answerRequest(root: string, method: string, address: string): Promise<Response> {
  const served = resolveServedFile(method, address);
  if (served.status !== 200)
    return new Response(null, { status: served.status, headers: responseHeaders(PLAIN) });
  try {
    const content = await readFile(join(root, ...served.file.split('/')));
    const body = method === 'HEAD' ? null : new Uint8Array(content);
    return new Response(body, { status: 200, headers: responseHeaders(served.contentType) });
  } catch {
    return new Response(null, { status: 404, headers: responseHeaders(PLAIN) });
  }
}

/** Serves the built renderer on `app://advisor/` in the program's own session. */
export function setupProtocol(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, (request) => answerRequest(root, request.method, request.url));
}
