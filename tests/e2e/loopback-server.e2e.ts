import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortableServer } from '../../cli/start/serve-portable.ts';
import { startServer } from './support/portable.ts';

let server: PortableServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly length: number;
}

function ask(method: string, path: string, host = `127.0.0.1:${server.port}`): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, method, path, headers: { host } },
      (response) => {
        let length = 0;
        response.on('data', (chunk: Buffer) => (length += chunk.length));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, length }));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

test('serves the one page with its policy in the header', async () => {
  const { status, headers, length } = await ask('GET', '/');
  expect(status).toBe(200);
  expect(length).toBeGreaterThan(10_000);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['x-content-type-options']).toBe('nosniff');
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; worker-src blob:; style-src 'sha256-[^']+';/,
  );
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('answers HEAD with the same headers and no body', async () => {
  const { status, headers, length } = await ask('HEAD', '/');
  expect([status, length]).toEqual([200, 0]);
  expect(Number(headers['content-length'])).toBeGreaterThan(10_000);
});

test.each([
  ['POST', '/', undefined, 405],
  ['PUT', '/', undefined, 405],
  ['OPTIONS', '/', undefined, 405],
  ['GET', '/index.html', undefined, 404],
  ['GET', '/../package.json', undefined, 404],
  ['GET', '/..%2f..%2fpackage.json', undefined, 404],
  ['GET', '//etc/passwd', undefined, 404],
  ['GET', '/?x=1', undefined, 404],
  ['GET', 'http://example.com/', undefined, 404],
  ['GET', '/', 'example.com', 403],
  ['GET', '/', 'evil.127.0.0.1.nip.io', 403],
  ['GET', '/', '127.0.0.1', 403],
])('%s %s for host %s is refused with %i and no body', async (method, path, host, status) => {
  const answer = await ask(method, path, host);
  expect([answer.status, answer.length]).toEqual([status, 0]);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});
