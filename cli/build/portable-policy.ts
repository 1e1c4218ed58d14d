import { createHash } from 'node:crypto';

/** A CSP source that allows exactly this text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * The content security policy of the portable edition, as a `<meta>` can carry it: the one script and the one
 * style by their hash, the worker whose code stands in that script, pictures and fonts out of the file itself, and
 * nothing else. `frame-ancestors` is not
 * allowed in a `<meta>`; the loopback server sends it as a header.
 */
export function portablePolicy(scripts: readonly string[], styles: readonly string[]): string {
  const sources = (texts: readonly string[]): string =>
    texts.length === 0 ? "'none'" : texts.map(hashSource).join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    'worker-src blob:',
    `style-src ${sources(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
