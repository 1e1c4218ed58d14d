/**
 * The content security policy of the shell: nothing, but our own scripts, styles, fonts and pictures.
 * `data:` pictures are the icons that the build inlines. The one worker reads sheets of companies; its code stands in our
 * own script and is started from there, as `blob:`, so that both hosts run the same: it inherits this policy, and nothing
 * but a worker may come from there. No inline code, no evaluation, no connection, no frame.
 */
export const CONTENT_SECURITY_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': 'blob:',
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** Features a page could ask for and this one never does. */
const DENIED_FEATURES = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'payment',
  'serial',
  'usb',
];

/** Headers of every answer on `app://advisor/`, refusals included. */
export function responseHeaders(contentType: string): Record<string, string> {
  const policy = Object.entries(CONTENT_SECURITY_POLICY).map(([name, value]) => `${name} ${value}`);
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}
