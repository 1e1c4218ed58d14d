import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../renderer/storage/json-file/canonical.ts';
import { CASE_FORMAT } from '../../../renderer/storage/json-file/format-names.ts';
import { type CaseContent } from '../../../renderer/storage/case-file/format.ts';
import { readCaseFile, type CaseFileProblem } from '../../../renderer/storage/case-file/read-case-file.ts';
import { sha256 } from '../../../renderer/storage/json-file/sha256.ts';
import { writeCaseFile } from '../../../renderer/storage/case-file/write-case-file.ts';
import { SAMPLE } from './sample-case.ts';

/** A file as a forger would write it: any content, under a checksum that fits. */
async function forged(content: unknown, version: number): Promise<string> {
  const checksum = `sha256:${await sha256(canonicalText(content) ?? '')}`;
  return JSON.stringify({ format: CASE_FORMAT, version, checksum, case: content });
}

async function problemOf(text: string): Promise<CaseFileProblem> {
  const read = await readCaseFile(text);
  return read.ok ? expect.fail('it was read') : read.problem;
}

async function contentOf(text: string): Promise<CaseContent> {
  const read = await readCaseFile(text);
  return read.ok ? read.content : expect.fail(JSON.stringify(read.problem));
}

describe('a case file', () => {
  test('of version 1, as it was written once, is read', async () => {
    const text = readFileSync(new URL('fixtures/version-1.json', import.meta.url), 'utf8');
    expect(text).toContain('"version": 1,');
    const particulars = [{ key: 'name-en', value: { type: 'text', text: 'Kwong Fai Ltd' } }];
    expect(await contentOf(text)).toEqual({ ...SAMPLE, particulars });
  });

  test('may carry tags, but not in version 1', async () => {
    const tagged = { ...SAMPLE, tags: ['Canton Fair', '玩具'] };
    expect(await contentOf(await writeCaseFile(tagged))).toEqual(tagged);
    expect(await problemOf(await forged(tagged, 1))).toMatchObject({
      kind: 'wrong',
      path: 'case',
    });
  });

  test('tags lose what steers or cannot be seen, and are then each once', async () => {
    const content = await contentOf(
      await forged({ ...SAMPLE, tags: ['a\u202Eb', 'ab', '\u202E', ' c  d '] }, 2),
    );
    expect(content.tags).toEqual(['ab', 'c d']);
  });
});
