/** What the loopback server needs of a request to decide. */
export interface LoopbackRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly host: string | undefined;
}

/** The address family and name the server listens on: this machine only. */
export const LOOPBACK = '127.0.0.1';

/**
 * Decides on a request: one page, at one path, to a browser that asked for this very address. The check of the
 * Host header keeps out a foreign site that had its name resolved to 127.0.0.1.
 */
export function decideLoopback(request: LoopbackRequest, port: number): 200 | 403 | 404 | 405 {
  if (request.host !== `${LOOPBACK}:${port}` && request.host !== `localhost:${port}`) return 403;
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405;
  return request.url === '/' ? 200 : 404;
}

/** Takes the policy out of the portable file, where the build put it. Without one nothing is served. */
export function policyOf(html: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
  if (policy === undefined)
    throw new Error('the portable edition carries no content security policy; run `npm run build`');
  return policy;
}

/** Headers of every answer, refusals included. */
export function loopbackHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  };
}
