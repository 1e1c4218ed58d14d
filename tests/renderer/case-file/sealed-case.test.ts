import { describe, expect, test } from 'vitest';
import { readBackup } from '../../../renderer/storage/backup/read-backup.ts';
import { BACKUP_FORMAT, CASE_FORMAT } from '../../../renderer/storage/json-file/format-names.ts';
import { CASE_FILE_LIMIT, type SealedCase } from '../../../renderer/storage/case-file/format.ts';
import {
  openSealedCase,
  readCaseBytes,
  readCaseFile,
  type ReadCaseFile,
} from '../../../renderer/storage/case-file/read-case-file.ts';
import { writeCaseFile } from '../../../renderer/storage/case-file/write-case-file.ts';
import { sealText } from '../../../renderer/storage/json-file/sealed.ts';
import { DAMAGES, damaged, dice } from '../../hostile/mutate-bytes.ts';
import { SAMPLE } from './sample-case.ts';

const PASSPHRASE = '三只苍鹭 three herons';
const protection = { passphrase: PASSPHRASE, cost: { memory: 8, passes: 1, lanes: 1 } };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function sealedOf(text: string): Promise<SealedCase> {
  const read = await readCaseFile(text);
  if (!read.ok && read.problem.kind === 'sealed') return read.problem.sealed;
  return expect.fail(JSON.stringify(read).slice(0, 200));
}

/** Whatever can be opened with the passphrase is. */
async function readWhole(bytes: Uint8Array): Promise<ReadCaseFile> {
  const read = await readCaseBytes(bytes);
  return !read.ok && read.problem.kind === 'sealed' ? openSealedCase(read.problem.sealed, PASSPHRASE) : read;
}

/** Sealed by somebody who has the passphrase, whatever is in it. */
const forged = (plain: string, format: string = CASE_FORMAT, version = 3): Promise<string> =>
  sealText({ format, version }, plain, protection);

describe('a case under a passphrase', () => {
  test('comes back as it was written, and only with its passphrase', async () => {
    const sealed = await sealedOf(await writeCaseFile(SAMPLE, protection));
    expect(await openSealedCase(sealed, PASSPHRASE)).toEqual({ ok: true, content: SAMPLE });
    // The same letters as another keyboard composes them.
    const wide = PASSPHRASE.replace('three', 'ｔｈｒｅｅ');
    expect(await openSealedCase(sealed, wide)).toEqual({ ok: true, content: SAMPLE });
    for (const wrong of ['', PASSPHRASE.slice(0, -1), `${PASSPHRASE} `, PASSPHRASE.toUpperCase()])
      expect(await openSealedCase(sealed, wrong)).toEqual({ ok: false, problem: { kind: 'not-opened' } });
  });

  test('has nothing of the case in it, and is another file every time', async () => {
    const [one, other] = [await writeCaseFile(SAMPLE, protection), await writeCaseFile(SAMPLE, protection)];
    expect(one).not.toBe(other);
    const { answers, name } = SAMPLE;
    for (const word of [name, ...answers.map(({ fact }) => fact), 'answers', 'asOf'])
      expect(one).not.toContain(word);
    const [first, second] = [await sealedOf(one), await sealedOf(other)];
    expect(first.nonce).not.toBe(second.nonce);
    expect(first.kdf.salt).not.toBe(second.kdf.salt);
  });

  test('700 damaged ones: none is read as anything but what was written', async () => {
    const good = utf8(await writeCaseFile(SAMPLE, protection));
    const roll = dice(7);
    const outcomes: Record<string, number> = {};
    for (let round = 0; round < 100; round += 1)
      for (const damage of DAMAGES) {
        const read = await readWhole(damaged(good, damage, roll));
        const outcome = read.ok ? 'the same content' : read.problem.kind;
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        if (read.ok) expect([damage, read.content]).toEqual([damage, SAMPLE]);
      }
    console.log('damaged encrypted case files:', outcomes);
    expect(outcomes['not-opened']).toBeGreaterThan(100);
    expect(outcomes['the same content'] ?? 0).toBeLessThan(50);
  });

  test.each([
    ['memory', { memory: 256 * 1024 + 1 }],
    ['work', { memory: 128 * 1024, passes: 9 }],
    ['passes', { passes: 17 }],
    ['lanes', { lanes: 5 }],
  ])('that asks for more %s than any key needs is refused before any of it is spent', async (_what, more) => {
    const sealed = await sealedOf(await writeCaseFile(SAMPLE, protection));
    const text = JSON.stringify({ ...sealed, kdf: { ...sealed.kdf, ...more } });
    expect(await readCaseFile(text)).toEqual({ ok: false, problem: { kind: 'out-of-bounds' } });
  });

  test('whose header was changed within its bounds does not open', async () => {
    const sealed = await sealedOf(await writeCaseFile(SAMPLE, protection));
    const changed = { ...sealed, kdf: { ...sealed.kdf, passes: 2 } };
    expect(await openSealedCase(await sealedOf(JSON.stringify(changed)), PASSPHRASE)).toMatchObject({
      problem: { kind: 'not-opened' },
    });
  });

  test.each([
    ['of version 2', { version: 2 }, { kind: 'wrong', path: 'version' }],
    ['of a later version', { version: 4 }, { kind: 'newer', version: 4, known: 3 }],
    ['with a key of its own making', { author: 'X' }, { kind: 'wrong', path: '' }],
    ['with another cipher', { cipher: 'ROT13' }, { kind: 'wrong', path: 'cipher' }],
    ['with content that is no base64', { content: '?' }, { kind: 'wrong', path: 'content' }],
  ])('%s is refused without asking for a passphrase', async (_what, change, problem) => {
    const sealed = await sealedOf(await writeCaseFile(SAMPLE, protection));
    expect(await readCaseFile(JSON.stringify({ ...sealed, ...change }))).toMatchObject({
      ok: false,
      problem,
    });
  });

  test('holds nothing that a case may not hold, whoever sealed it', async () => {
    for (const [plain, problem] of [
      ['{"name":1}', { kind: 'wrong', path: 'case.name' }],
      [JSON.stringify({ ...SAMPLE, extra: 1 }), { kind: 'wrong', path: 'case' }],
      ['no JSON', { kind: 'wrong', path: 'content' }],
      // Packs to a few kilobytes.
      [' '.repeat(CASE_FILE_LIMIT + 1), { kind: 'wrong', path: 'content' }],
    ] as const)
      expect(await readWhole(utf8(await forged(plain)))).toMatchObject({ ok: false, problem });
    const steering = await readWhole(
      utf8(await forged(JSON.stringify({ ...SAMPLE, name: 'a\u202Eb\u0007' }))),
    );
    expect(steering).toMatchObject({ ok: true, content: { name: 'ab' } });
  });

  test('is no backup, and a protected backup is no case', async () => {
    const bytes = utf8(await writeCaseFile(SAMPLE, protection));
    expect(await readBackup(bytes)).toEqual({
      kind: 'refused',
      problem: { kind: 'not-a-backup', isCase: true },
    });
    const backup = await forged(JSON.stringify(SAMPLE), BACKUP_FORMAT, 1);
    expect(await readWhole(utf8(backup))).toEqual({
      ok: false,
      problem: { kind: 'not-a-case-file', isBackup: true },
    });
    // Called a case by whoever changed its first words: what it was is bound to its content.
    const renamed = backup.replace(`"${BACKUP_FORMAT}","version":1`, `"${CASE_FORMAT}","version":3`);
    expect(renamed).not.toBe(backup);
    expect(await readWhole(utf8(renamed))).toMatchObject({ problem: { kind: 'not-opened' } });
  });
});
