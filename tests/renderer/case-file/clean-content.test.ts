import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../renderer/storage/json-file/canonical.ts';
import { CASE_FORMAT } from '../../../renderer/storage/json-file/format-names.ts';
import { readCaseFile } from '../../../renderer/storage/case-file/read-case-file.ts';
import { sha256 } from '../../../renderer/storage/json-file/sha256.ts';
import { SAMPLE } from './sample-case.ts';

/** What is read of a file with this content, under a checksum that fits. */
async function contentOf(content: unknown) {
  const checksum = `sha256:${await sha256(canonicalText(content) ?? '')}`;
  const read = await readCaseFile(
    JSON.stringify({ format: CASE_FORMAT, version: 2, checksum, case: content }),
  );
  return read.ok ? read.content : expect.fail(JSON.stringify(read.problem));
}

describe('what is read is clean', () => {
  const named = async (name: string) => (await contentOf({ ...SAMPLE, name })).name;
  test.each([
    ['a\u202Egnp.exe', 'agnp.exe'],
    ['a\u0000\u0007\u001bb', 'ab'],
    ['\u2066x\u2069', 'x'],
    ['a \n\t b', 'a b'],
    ['\u202e', '?'],
    ['\u200b\u200b', '?'],
    ['\u200d\u3164 \u2800', '?'],
    ['a\u200bb\u00ad\u{e0061}c', 'abc'],
    ['👩\u200d🔬', '👩\u200d🔬'],
    ['a\ud800b', 'ab'],
    ['<b>&amp;', '<b>&amp;'],
    [`Z${'\u0336'.repeat(6)}`, `Z${'\u0336'.repeat(6)}`],
    [`Z${'\u0336'.repeat(7)}y`, `Z${'\u0336'.repeat(6)}y`],
    ['名'.repeat(200), '名'.repeat(200)],
    ['𠮷'.repeat(200), '𠮷'.repeat(200)],
  ])('the name %j becomes %j', async (name, expected) => {
    expect(await named(name)).toBe(expected);
  });

  test('notes and particulars lose what steers or cannot be seen, and go where nothing is left', async () => {
    const content = await contentOf({
      ...SAMPLE,
      notes: [
        { fact: 'a', text: 'x\u202Ey\n\u0000z' },
        { fact: 'b', text: '\u202E \u0000' },
      ],
      particulars: [
        { key: 'name-en', value: { type: 'text', text: 'A\u0007B' } },
        { key: 'start', value: { type: 'text', text: '\u2066' } },
      ],
    });
    expect(content.notes).toEqual([{ fact: 'a', text: 'xy\nz' }]);
    expect(content.particulars).toEqual([{ key: 'name-en', value: { type: 'text', text: 'AB' } }]);
  });
});
