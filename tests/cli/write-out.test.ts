import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOut } from '../../cli/assess/write-out.ts';
import { expectLines } from './support/expect-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'assess-out-'));
const here = (name: string): string => join(folder, name);

beforeAll(() => {
  mkdirSync(here('a-folder'));
  writeFileSync(here('good.yaml'), 'name: X\nfacts: {}\n');
  writeFileSync(here('old.txt'), 'old');
  symlinkSync('old.txt', here('link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an output is written whole', () => {
  test.each(['new.txt', 'deep/er/new.txt', 'old.txt', 'link.txt'])('%s', (name) => {
    expect(writeOut(here(name), 'text\n', here('good.yaml'))).toBeNull();
    expect(readFileSync(here(name), 'utf8')).toBe('text\n');
  });
  test('through a link, which stays one', () => {
    expect(writeOut(here('link.txt'), 'linked\n', null)).toBeNull();
    expect(readFileSync(here('old.txt'), 'utf8')).toBe('linked\n');
  });
});

describe('an output that cannot be written is refused, and nothing is left behind', () => {
  const there: readonly [string, string, RegExp][] = [
    ['a folder', here('a-folder'), /^--out: .*a-folder is a folder; expected a file name$/],
    ['below a file', here('good.yaml/deep/out.txt'), /^--out: cannot write .*out\.txt \((EEXIST|ENOTDIR)\)$/],
    ['a name that no disk takes', here('a'.repeat(300)), /^--out: cannot write .* \(ENAMETOOLONG\)$/],
    ['the profile', here('good.yaml'), /^--out: .*good\.yaml is the profile; expected another file$/],
  ];
  const onLinux: readonly [string, string, RegExp][] = [
    [
      'where nothing can be made',
      '/proc/nowhere/out.txt',
      /^--out: cannot write \/proc\/nowhere\/out\.txt \(ENOENT\)$/,
    ],
    ['a device', '/dev/full', /^--out: \/dev\/full is not a regular file$/],
  ];
  test.each(process.platform === 'linux' ? [...there, ...onLinux] : there)('%s', (_what, path, says) => {
    const before = readFileSync(here('good.yaml'), 'utf8');
    const refused = writeOut(path, 'text\n', here('good.yaml'));
    expectLines(refused === null ? [] : [refused], [says]);
    expect(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp')),
    ).toEqual([]);
    expect(readFileSync(here('good.yaml'), 'utf8')).toBe(before);
    expect(existsSync(here('a-folder'))).toBe(true);
  });
});
