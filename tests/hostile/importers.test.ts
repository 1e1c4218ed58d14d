import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkProfile } from '../../cli/assess/read-profile.ts';
import { parseYaml } from '../../cli/pack/read-yaml.ts';
import { readHostFile } from '../../renderer/features/documents/logic/read-file.ts';
import { takeIn } from '../../renderer/features/documents/logic/take-in.ts';
import { canonicalText } from '../../renderer/storage/json-file/canonical.ts';
import { CASE_FORMAT } from '../../renderer/storage/json-file/format-names.ts';
import { CASE_VERSION, caseContentSchema } from '../../renderer/storage/case-file/format.ts';
import { readCaseBytes } from '../../renderer/storage/case-file/read-case-file.ts';
import { sha256 } from '../../renderer/storage/json-file/sha256.ts';
import { writeCaseFile } from '../../renderer/storage/case-file/write-case-file.ts';
import { packNow } from '../cli/support/examples.ts';
import { SAMPLE } from '../renderer/case-file/sample-case.ts';
import { planDocument } from '../renderer/documents/support/made-up-documents.ts';
import { digest, PLAN } from '../rules/support/made-up-edition.ts';
import { DAMAGES, damaged, dice, sameBytes } from './mutate-bytes.ts';

/** Every door through which a file comes in: whatever comes, it is read or refused in words; nothing throws. */
const { catalogue } = packNow();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The two joiners stay: scripts and emoji need them. */
const INVISIBLE = /\p{Cc}|(?!\u200c|\u200d)\p{Cf}/u;

afterEach(() => {
  // Nothing that was read has reached what all objects share.
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'admin')).toBeUndefined();
});

/** Values a forger would put anywhere: wrong types, names of prototypes, markup, endless and invisible text. */
const anything = fc.anything({
  key: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'facts', 'name', 'answers', 'state'),
    fc.string({ maxLength: 8 }),
  ),
  values: [
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '\u202egnp.exe',
      '\u200b\u200b',
      '=cmd|1',
      '\0',
      '👩‍👩‍👧',
      NaN,
      1e308,
      -0,
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  ],
  maxDepth: 4,
});

describe('case files', () => {
  test('1,400 damaged ones: none is read as anything but what was written', async () => {
    const good = utf8(await writeCaseFile(SAMPLE));
    const roll = dice(6);
    let refused = 0;
    for (let round = 0; round < 200; round += 1) {
      for (const damage of DAMAGES) {
        const bytes = damaged(good, damage, roll);
        const read = await readCaseBytes(bytes);
        if (!read.ok) refused += 1;
        // A blank more or less between two keys is no damage to what is said.
        else expect([damage, read.content]).toEqual([damage, SAMPLE]);
        if (damage === 'flip' && !read.ok) expect(sameBytes(bytes, good)).toBe(false);
      }
    }
    console.log(`case files: ${refused} of 1400 refused, the others say what was written`);
    expect(refused).toBeGreaterThan(1_200);
  });

  test('600 forged ones with a checksum that fits: what is read is what a case may be', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(SAMPLE), 'notes', 'particulars', '__proto__', 'extra'),
        anything,
        async (key, value) => {
          const content: unknown = JSON.parse(
            `{${Object.entries({ ...SAMPLE, [key]: undefined })
              .filter(([, part]) => part !== undefined)
              .map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part)}`)
              .join(',')},${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}}`,
          );
          const canonical = canonicalText(content);
          const checksum = `sha256:${await sha256(canonical ?? '')}`;
          const text = JSON.stringify({
            format: CASE_FORMAT,
            version: CASE_VERSION,
            checksum,
            case: content,
          });
          const outcome = await readCaseBytes(utf8(text));
          if (!outcome.ok) return;
          read += 1;
          expect(caseContentSchema.safeParse(outcome.content).success).toBe(true);
          expect(outcome.content.name).not.toMatch(INVISIBLE);
        },
      ),
      { numRuns: 600 },
    );
    console.log(`forged case files: ${600 - read} of 600 refused`);
  });

  test('500 files of nothing in particular are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await readCaseBytes(bytes)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('profiles', () => {
  const check = (text: string) => {
    const yaml = parseYaml('p.yaml', text);
    return yaml.ok ? checkProfile('p.yaml', yaml.value, catalogue) : yaml;
  };

  test('500 made of anything: read or refused with a line for each mistake', () => {
    fc.assert(
      fc.property(anything, anything, (facts, at) => {
        const read = check(stringify({ name: 'X', facts, at }, { aliasDuplicateObjects: false }));
        if (!read.ok && 'lines' in read) {
          expect(read.lines.length).toBeGreaterThan(0);
          for (const line of read.lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [
      'aliases that multiply',
      `a: &a [${'1,'.repeat(9)}1]\n${[...'bcdefghi'].map((key, index) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdefgh'[index] ?? 'a'}`).join(',')}]`).join('\n')}\nname: X\nfacts: {}`,
    ],
    ['ten thousand brackets', `name: X\nfacts: ${'['.repeat(10_000)}`],
    ['a code tag', 'name: !!js/function "function(){}"\nfacts: {}'],
    ['the prototype', '__proto__: {admin: true}\nname: X\nfacts: {__proto__: {admin: true}}'],
    ['a key twice', 'name: X\nname: Y\nfacts: {}'],
    ['two documents', 'name: X\nfacts: {}\n---\nname: Y'],
  ])('%s: refused in words', (_what, text) => {
    expect(check(text).ok).toBe(false);
  });
});

describe('originals', () => {
  const shelf = {
    documents: [planDocument],
    digest,
    load: () => Promise.resolve({ ok: true, value: new Map() } as const),
    keep: () => Promise.resolve({ ok: true, value: undefined } as const),
  };

  test('500 files of nothing in particular: none is taken for a document', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2_000 }),
        fc.string({ unit: 'binary' }),
        async (bytes, name) => {
          const read = readHostFile({ status: 'read', name, bytes });
          expect(read.name).not.toMatch(INVISIBLE);
          const outcome = await takeIn(read, shelf);
          expect(outcome.status).not.toBe('attached');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('300 damaged ones are taken for what they are: another edition, or none', async () => {
    const good = utf8(PLAN);
    const roll = dice(8);
    const counts = new Map<string, number>();
    for (let round = 0; round < 300; round += 1) {
      const bytes = damaged(good, DAMAGES[round % DAMAGES.length] ?? 'flip', roll);
      const outcome = await takeIn(readHostFile({ status: 'read', name: 'a.txt', bytes }), shelf);
      const what = outcome.status === 'attached' ? outcome.comparison : outcome.status;
      counts.set(what, (counts.get(what) ?? 0) + 1);
      if (what === 'same') expect(sameBytes(bytes, good)).toBe(true);
    }
    console.log('damaged originals:', Object.fromEntries(counts));
    expect(counts.size).toBeGreaterThan(1);
  });
});
