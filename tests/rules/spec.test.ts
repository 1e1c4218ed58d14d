import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../cli/pack/paths.ts';

/** Numbers at the beginning of a title, or of a line of the specification. */
const NUMBERS = /^(\d+\.\d+)((?: \d+\.\d+)*) \S/u;
const folder = import.meta.dirname;

interface Title {
  readonly file: string;
  readonly words: string;
}

/** The title of every test of a file, read from its syntax tree. */
function titlesOf(file: string, text: string): Title[] {
  const titles: Title[] = [];
  const visit = (node: ts.Node): void => {
    const title = ts.isCallExpression(node) && isTest(node.expression) ? node.arguments[0] : undefined;
    if (title !== undefined)
      titles.push({ file, words: ts.isStringLiteralLike(title) ? title.text : '(not a plain text)' });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023));
  return titles;
}

/** `test(…)`, `it(…)`, `test.each(…)(…)` and their like. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'test' || callee.text === 'it';
  if (ts.isPropertyAccessExpression(callee))
    return isTest(callee.expression) && callee.name.text !== 'each' && callee.name.text !== 'for';
  if (!ts.isCallExpression(callee) || !ts.isPropertyAccessExpression(callee.expression)) return false;
  return isTest(callee.expression.expression);
}

const numbersOf = (words: string): string[] => NUMBERS.exec(words)?.slice(1, 3).join('').split(' ') ?? [];
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.test.ts') && name !== 'spec.test.ts',
);
const titles = files.flatMap((name) => titlesOf(name, readFileSync(join(folder, name), 'utf8')));
const spec = readFileSync(join(REPOSITORY, 'rules', 'SPEC.md'), 'utf8');
const specified = [...spec.matchAll(/^- \*\*(\d+\.\d+)\*\* /gmu)].map(([, number]) => String(number));

describe('the specification and its tests', () => {
  test('the titles are read as they are written', () => {
    const sample =
      "test('1.1 2.2 a', () => {}); test.each([[1]])('3.3 %s', () => {}); it(`4.4 b`, () => {}); describe('x', () => {}); expect(1);";
    expect(titlesOf('sample', sample).map(({ words }) => numbersOf(words))).toEqual([
      ['1.1', '2.2'],
      ['3.3'],
      ['4.4'],
    ]);
    expect(numbersOf('no number')).toEqual([]);
    expect(titles.length).toBeGreaterThan(100);
  });

  test('every test starts with its numbers', () => {
    expect(titles.filter(({ words }) => numbersOf(words).length === 0)).toEqual([]);
  });

  test('every number of a test is in the specification', () => {
    expect(
      titles.filter(({ words }) => numbersOf(words).some((number) => !specified.includes(number))),
    ).toEqual([]);
  });

  test('every number of the specification has a test', () => {
    const tested = new Set(titles.flatMap(({ words }) => numbersOf(words)));
    expect(specified.filter((number) => !tested.has(number))).toEqual([]);
  });

  test('the numbers run on without gaps, each once', () => {
    const chapters = new Map<number, number[]>();
    for (const number of specified) {
      const [chapter = 0, item = 0] = number.split('.').map(Number);
      chapters.set(chapter, [...(chapters.get(chapter) ?? []), item]);
    }
    expect([...chapters.keys()]).toEqual(Array.from({ length: chapters.size }, (_, index) => index + 1));
    for (const [chapter, items] of chapters)
      expect(items, `chapter ${chapter}`).toEqual(items.map((_, index) => index + 1));
  });
});
