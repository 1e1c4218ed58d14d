import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { escapeScript, inlineEdition } from '../../../cli/build/inline-edition.ts';

const PAGE = `<!doctype html>
<html><head>
<meta charset="utf-8" />
<link rel="icon" href="data:," />
<script type="module" crossorigin src="./assets/a.js"></script>
<link rel="stylesheet" crossorigin href="./assets/a.css">
</head><body><div id="root"></div></body></html>`;

const FILES: Readonly<Record<string, string>> = {
  './assets/a.js': 'run("$& $1")',
  './assets/a.css': 'h1{color:red}',
};
const read = (path: string): string => FILES[path] ?? '';
const hash = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the portable edition', () => {
  const html = inlineEdition(PAGE, read);

  test('has its policy right after the character set, with the hash of exactly what is in it', () => {
    const script = /<script type="module">([^]*?)<\/script>/.exec(html)?.[1];
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1];
    expect(script).toBe('run("$& $1")');
    expect(style).toBe('h1{color:red}');
    expect(html).toContain(
      `<meta charset="utf-8" />\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hash(script)}; worker-src blob:; style-src ${hash(style)};`,
    );
  });

  test('names no file', () => {
    expect(html).not.toMatch(/\bsrc=|assets\//);
  });

  test.each([
    ['<script>"</script>"</script>', '<script>"\\x3C/script>"\\x3C/script>'],
    ['"</SCRIPT "', '"\\x3C/SCRIPT "'],
    ['"<!-- <script>"', '"\\x3C!-- <script>"'],
    ['a < b', 'a < b'],
  ])('a script cannot be ended by its own text: %s', (text, escaped) => {
    expect(escapeScript(text)).toBe(escaped);
    const literal = /^"(.*)"$/.exec(text);
    if (literal !== null) expect(JSON.parse(escaped.replaceAll('\\x3C', '\\u003C'))).toBe(literal[1]);
  });

  test.each([
    ['an image of its own', PAGE.replace('<div', '<img src="./x.png"><div'), read],
    ['an icon elsewhere', PAGE.replace('</head>', '<link rel="icon" href="/favicon.ico"></head>'), read],
    [
      'a foreign script',
      PAGE.replace(
        '</head>',
        '<script async src=https://x></script><link rel="preload" href="https://x"></head>',
      ),
      read,
    ],
    ['no icon', PAGE.replace('<link rel="icon" href="data:," />', ''), read],
    ['no character set', PAGE.replace('<meta charset="utf-8" />', ''), read],
    ['a style that ends itself', PAGE, () => 'a{}</style>'],
    ['a carriage return, which a parser changes', PAGE, () => 'a\rb'],
  ])('%s is an error of the build', (_what, page, reader) => {
    expect(() => inlineEdition(page, reader)).toThrow('portable edition');
  });
});
