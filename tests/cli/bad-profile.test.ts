import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProfile } from '../../cli/assess/read-profile.ts';
import { BAD_PROFILES } from './support/bad-profiles.ts';
import { packNow } from './support/examples.ts';
import { expectLines } from './support/expect-lines.ts';

const { catalogue } = packNow();
const folder = mkdtempSync(join(tmpdir(), 'assess-profile-'));
const here = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(here('good.yaml'), 'name: X\nfacts: {}\n');
  symlinkSync('circle.yaml', here('circle.yaml'));
  mkdirSync(here('a-folder'));
  const big = openSync(here('big.yaml'), 'w');
  ftruncateSync(big, 50 * 1024 * 1024);
  closeSync(big);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a profile that must be refused; the lines are what the command prints. */
function refusal(file: string): readonly string[] {
  const read = readProfile(file, catalogue);
  return read.ok ? expect.fail('accepted') : read.lines;
}

describe('a bad profile is refused, one clear line per mistake', () => {
  test.each(BAD_PROFILES.map((bad, index) => ({ ...bad, index })))('$what', ({ text, says, index }) => {
    const file = here(`profile-${index}.yaml`);
    writeFileSync(file, text);
    const lines = refusal(file);
    expectLines(lines, says);
    for (const line of lines) expect(line.slice(0, file.length + 2)).toBe(`${file}: `);
  });
});

describe('a bad file is refused', () => {
  test.each([
    { what: 'missing', file: 'nowhere.yaml', says: /nowhere\.yaml: no such file$/ },
    {
      what: 'a folder',
      file: 'a-folder',
      says: /a-folder: is a folder; expected a profile written in YAML$/,
    },
    {
      what: 'of 50 MB',
      file: 'big.yaml',
      says: /big\.yaml: is 52428800 bytes; a profile has at most 1000000$/,
    },
    { what: 'a link to itself', file: 'circle.yaml', says: /circle\.yaml: cannot be read \(ELOOP\)$/ },
    { what: 'below a file', file: 'good.yaml/x.yaml', says: /x\.yaml: no such file$/ },
    {
      what: 'of an impossible name',
      file: `${'a'.repeat(300)}.yaml`,
      says: /cannot be read \(ENAMETOOLONG\)$/,
    },
  ])('$what', ({ file, says }) => {
    expectLines(refusal(here(file)), [says]);
  });
});

describe('a profile that looks odd and is fine', () => {
  test.each([
    ['with a byte order mark', '\ufeffname: X\nfacts: { land.role: tenant }\n'],
    ['with the line ends of Windows', 'name: X\r\nfacts:\r\n  land.role: tenant\r\n'],
    ['in JSON', '{"name": "X", "facts": {"land.role": "tenant"}}'],
    ['with an anchor', 'name: X\nfacts: { land.role: &role tenant }\n'],
    ['with a name of 200 characters', `name: ${'n'.repeat(200)}\nfacts: { land.role: tenant }\n`],
  ])('%s', (_what, text) => {
    writeFileSync(here('odd.yaml'), text);
    const read = readProfile(here('odd.yaml'), catalogue);
    expect(read.ok && [...read.company.answers]).toEqual([
      ['land.role', { state: 'known', value: 'tenant' }],
    ]);
  });
});
