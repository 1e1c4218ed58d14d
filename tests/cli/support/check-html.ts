/** Elements that our pages may use, and that have no end tag. */
const VOID = ['meta', 'br', 'col'];
const ALLOWED = [
  ...VOID,
  'html',
  'head',
  'title',
  'style',
  'body',
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'bdi',
  'div',
  'dl',
  'dt',
  'dd',
  'strong',
  'section',
  'article',
  'span',
  'table',
  'caption',
  'colgroup',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
];
const ATTRIBUTES = ['lang', 'charset', 'name', 'content', 'class', 'scope', 'style', 'id'];
const ENTITY = /&(?:amp|lt|gt|quot|#39|#x27);/gu;
/** Where an element may stand, if not anywhere in the body. */
const PARENT: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup'],
  thead: ['table'],
  tbody: ['table'],
  tr: ['thead', 'tbody'],
  dt: ['div'],
  dd: ['div'],
  td: ['tr'],
  th: ['tr'],
  title: ['head'],
  style: ['head'],
  head: ['html'],
  body: ['html'],
};
const PHRASING = ['p', 'h1', 'h2', 'h3', 'h4', 'span', 'strong', 'bdi', 'caption', 'title'];

/**
 * What is wrong with one of our pages: not well formed, not self-contained, or active. It knows only the elements
 * that the pages need; everything else is refused, so nothing can be missed.
 */
export function checkHtml(html: string): string[] {
  const wrong: string[] = [];
  if (!/^<!doctype html>\n<html lang="[^"]+"><head><meta charset="utf-8">/u.test(html))
    wrong.push('no doctype, language or charset first');
  if (!/<title>[^<\s][^<]*<\/title>/u.test(html)) wrong.push('no title');
  if (/url\(|@import|https?:|javascript:|\/\//iu.test(styleOf(html)))
    wrong.push('the style refers to something outside');
  const open: string[] = [];
  const rest = html.replace(/^<!doctype html>/u, '').replace(/(<style>)[^<]*(<\/style>)/u, '$1$2');
  for (const [token, text, slash, name = '', attributes = ''] of rest.matchAll(
    /([^<>]+)|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)\s*\/?>|[<>]/gu,
  )) {
    if (text !== undefined) wrong.push(...checkText(text));
    else if (slash === undefined) wrong.push(`stray ${token}`);
    else if (slash === '/') {
      if (open.pop() !== name) wrong.push(`${token} closes something else`);
    } else {
      wrong.push(...checkTag(name, attributes, open.at(-1)));
      if (!VOID.includes(name)) open.push(name);
    }
  }
  return open.length === 0 ? wrong : [...wrong, `never closed: ${open.join(', ')}`];
}

const styleOf = (html: string): string => /<style>([^<]*)<\/style>/u.exec(html)?.[1] ?? '';

function checkText(text: string): string[] {
  const wrong = /&/u.test(text.replace(ENTITY, '')) ? [`bare & in "${text.trim().slice(0, 40)}"`] : [];
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text)
    ? [...wrong, 'a control character']
    : wrong;
}

function checkTag(name: string, attributes: string, parent: string | undefined): string[] {
  const wrong: string[] = [];
  if (!ALLOWED.includes(name)) wrong.push(`<${name}> is not for our pages`);
  const required = PARENT[name];
  if (required !== undefined && !required.includes(parent ?? '')) wrong.push(`<${name}> in <${parent}>`);
  if (parent !== undefined && PHRASING.includes(parent) && !['strong', 'span', 'bdi', 'br'].includes(name))
    wrong.push(`<${name}> in <${parent}>`);
  const names = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/gu)].map(([, attribute = '', value = '']) => {
    if (!ATTRIBUTES.includes(attribute)) wrong.push(`attribute ${attribute} is not for our pages`);
    if (/url\(/u.test(value)) wrong.push(`${attribute} refers to something outside`);
    return attribute;
  });
  if (new Set(names).size !== names.length) wrong.push(`an attribute twice in <${name}>`);
  return wrong;
}
