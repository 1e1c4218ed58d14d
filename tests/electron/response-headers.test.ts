import { expect, test } from 'vitest';
import { portablePolicy } from '../../cli/build/portable-policy.ts';
import { CONTENT_SECURITY_POLICY, responseHeaders } from '../../electron/main/policy/response-headers.ts';

const headers = responseHeaders('text/html; charset=utf-8');

test('the policy starts from nothing and has nothing unsafe, no wildcard and no address', () => {
  const policy = headers['Content-Security-Policy'];
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  // Only a worker may be made of text that the page holds, and only of such text.
  expect(policy?.replace('worker-src blob:;', '')).not.toMatch(/unsafe|\*|https?:|blob:/);
});

test('every answer forbids type guessing, foreign embedding, referrers and devices', () => {
  expect(headers).toMatchObject({
    'Content-Type': 'text/html; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  });
  expect(headers['Permissions-Policy']).toContain('camera=()');
});

test('the portable edition is held to the same directives, with hashes in place of an origin', () => {
  const portable = portablePolicy(['x'], ['y'])
    .split('; ')
    .map((directive) => directive.split(' ')[0]);
  // A <meta> cannot carry frame-ancestors; the loopback server adds it.
  expect([...portable, 'frame-ancestors']).toEqual(Object.keys(CONTENT_SECURITY_POLICY));
  expect(portablePolicy(['x'], ['y']).replace('worker-src blob:;', '')).not.toMatch(
    /unsafe|\*|https?:|blob:/,
  );
});
