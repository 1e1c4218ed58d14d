import { portablePolicy } from './portable-policy.ts';

const SCRIPT = /[ \t]*<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>\n?/g;
const STYLE = /[ \t]*<link\b[^>]*\brel="stylesheet"[^>]*>\n?/g;
const LEFT_OVER =
  /<(?:script|link|img|iframe|object|embed|source|video|audio)\b[^>]*\b(?:src|href|srcset|data)="(?!data:|#)[^"]*"/i;
const ICON = /<link\b[^>]*\brel="icon"/i;
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** Script text that an HTML parser leaves alone: neither the end tag nor a comment can be seen in it. */
export function escapeScript(text: string): string {
  return text.replaceAll(/<(?=\/script|!--)/gi, '\\x3C').trim();
}

function assertUntouched(kind: string, text: string, forbidden: RegExp): string {
  if (forbidden.test(text))
    throw new Error(`portable edition: the ${kind} would not survive the HTML parser (${forbidden})`);
  return text;
}

/**
 * Makes one file of a built page: script and style move in, a policy that allows exactly these two goes first.
 * `read` gives the content of a file that the page names. Anything else that the page would fetch is an error.
 */
export function inlineEdition(html: string, read: (path: string) => string): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  const bare = html
    .replace(SCRIPT, (_tag, path: string) => {
      scripts.push(assertUntouched('script', escapeScript(read(path)), /[\r\0]/));
      return '';
    })
    .replace(STYLE, (tag) => {
      const path = /\bhref="([^"]+)"/.exec(tag)?.[1];
      if (path === undefined) throw new Error(`portable edition: a style sheet without an address: ${tag}`);
      styles.push(assertUntouched('style', read(path).trim(), /<\/style|[\r\0]/i));
      return '';
    });
  const leftOver = LEFT_OVER.exec(bare);
  if (leftOver !== null)
    throw new Error(`portable edition: the page still fetches something: ${leftOver[0]}`);
  if (!CHARSET.test(bare))
    throw new Error('portable edition: index.html must start its head with <meta charset="utf-8">');
  if (!ICON.test(bare))
    throw new Error('portable edition: index.html must name an icon, or a browser asks the server for one');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${portablePolicy(scripts, styles)}">`,
    ...styles.map((text) => `<style>${text}</style>`),
  ].join('\n');
  const body = scripts.map((text) => `<script type="module">${text}</script>`).join('\n');
  // Replacement by function: a `$&` in the script must not mean anything.
  return bare.replace(CHARSET, (tag) => `${tag}\n${head}`).replace(/<\/body>/i, (tag) => `${body}\n${tag}`);
}
