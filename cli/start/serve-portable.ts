import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { decideLoopback, LOOPBACK, loopbackHeaders, policyOf } from './loopback-policy.ts';

/** A running loopback server. */
export interface PortableServer {
  readonly address: string;
  readonly port: number;
  /** Ends it at once, open connections included. */
  readonly close: () => Promise<void>;
}

function listener(html: Buffer, portOf: () => number): RequestListener {
  const headers = loopbackHeaders(policyOf(html.toString('utf8')));
  return (request, response) => {
    const status = decideLoopback(
      { method: request.method, url: request.url, host: request.headers.host },
      portOf(),
    );
    request.resume();
    response.on('error', () => response.destroy());
    if (status !== 200) {
      const allow = status === 405 ? { Allow: 'GET, HEAD' } : {};
      response.writeHead(status, { ...headers, ...allow, 'Content-Length': 0 }).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': html.length,
    });
    response.end(request.method === 'HEAD' ? undefined : html);
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      server.off('error', reject);
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('expected a port'));
      else resolve(bound.port);
    });
  });
}

/**
 * Serves one file on the loopback address, on the first of the ports that is free (0: any). The file is read
 * once; nothing on the disk can be reached by a request.
 */
export async function servePortable(file: string, ports: readonly number[]): Promise<PortableServer> {
  const html = await readFile(file);
  let port = 0;
  const server = createServer(
    { requestTimeout: 10_000 },
    listener(html, () => port),
  );
  for (const candidate of ports) {
    try {
      port = await listen(server, candidate);
      break;
    } catch (error) {
      if (candidate === ports.at(-1)) throw error;
    }
  }
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://${LOOPBACK}:${port}/`, port, close };
}
