import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_OPEN_BYTES } from '../../../electron/contract/index.ts';
import { BACKUP_FILE_LIMIT } from '../../../renderer/storage/backup/format.ts';
import { BACKUP_FORMAT } from '../../../renderer/storage/json-file/format-names.ts';
import { openSealed, readBackup } from '../../../renderer/storage/backup/read-backup.ts';
import { canonicalText } from '../../../renderer/storage/json-file/canonical.ts';
import { sha256 } from '../../../renderer/storage/json-file/sha256.ts';
import { empty, fill, PASSPHRASE } from './many-cases.ts';
import { bytesOf, read, SEALED, textOf, WHOLE } from './made-and-read.ts';

/** A sealed file that asks for another key. */
async function asking(change: object): Promise<string> {
  const first = await readBackup(bytesOf(await textOf(SEALED)));
  if (first.kind !== 'sealed') return expect.fail(first.kind);
  return JSON.stringify({ ...first.sealed, kdf: { ...first.sealed.kdf, ...change } });
}

async function refusalOf(text: string): Promise<unknown> {
  const outcome = await readBackup(bytesOf(text));
  return outcome.kind === 'refused' ? outcome.problem : expect.fail(outcome.kind);
}

beforeEach(async () => {
  await empty();
  await fill({ cases: 8, answers: 30, notes: 3, snapshots: 2 });
});

describe('a file that is no good says why', () => {
  test('the limit is what the hosts open, and a byte more is refused before it is read', async () => {
    expect(BACKUP_FILE_LIMIT).toBe(MAX_OPEN_BYTES);
    const at = await readBackup(new Uint8Array(BACKUP_FILE_LIMIT).fill(0x20));
    expect(at).toMatchObject({ problem: { kind: 'not-a-backup' } });
    const over = await readBackup(new Uint8Array(BACKUP_FILE_LIMIT + 1));
    expect(over).toMatchObject({ problem: { kind: 'too-large', size: BACKUP_FILE_LIMIT + 1 } });
  });

  test('not text, not a backup, a case file, cut short, newer', async () => {
    expect(await readBackup(new Uint8Array([0x7b, 0x00, 0x7d]))).toMatchObject({
      problem: { kind: 'not-text' },
    });
    expect(await refusalOf('[]')).toEqual({ kind: 'not-a-backup', isCase: false });
    expect(await refusalOf('{"format":"guangzhou-investment-advisor/case","version":1}')).toEqual({
      kind: 'not-a-backup',
      isCase: true,
    });
    const text = await textOf(WHOLE);
    expect(await refusalOf(text.slice(0, -3))).toMatchObject({ kind: 'cut-short' });
    expect(await refusalOf(text.replace('"version":1', '"version":2'))).toEqual({
      kind: 'newer',
      version: 2,
      known: 1,
    });
  });

  test('altered content is found by its checksum, and forged content by its schema', async () => {
    const text = await textOf(WHOLE);
    expect(await refusalOf(text.replace('会计说', '会计師'))).toEqual({ kind: 'altered' });
    const backup = { ...(await read(text)), cases: [{ id: '../x' }] };
    const checksum = `sha256:${await sha256(canonicalText(backup) ?? '')}`;
    const forged = JSON.stringify({ format: BACKUP_FORMAT, version: 1, checksum, backup });
    expect(await refusalOf(forged)).toMatchObject({ kind: 'wrong', path: 'backup.cases.0.id' });
  });

  test('names that steer the page are made plain', async () => {
    const backup = await read(await textOf(WHOLE));
    const [first] = backup.cases;
    if (first === undefined) return expect.fail('no case');
    const steering = {
      ...backup,
      cases: [{ ...first, content: { ...first.content, name: 'a\u202Eb\u0007' } }],
    };
    const checksum = `sha256:${await sha256(canonicalText(steering) ?? '')}`;
    const forged = JSON.stringify({ format: BACKUP_FORMAT, version: 1, checksum, backup: steering });
    expect((await read(forged)).cases[0]?.content.name).toBe('ab');
  });

  test('another passphrase does not open it, nor does the right one once its header has been changed', async () => {
    const text = await textOf(SEALED);
    const first = await readBackup(bytesOf(text));
    if (first.kind !== 'sealed') return expect.fail(first.kind);
    expect(text).not.toContain('Trading');
    const other = await openSealed(first.sealed, `${PASSPHRASE} `);
    expect(other).toMatchObject({ problem: { kind: 'not-opened' } });
    const kdf = { ...first.sealed.kdf, memory: 16 };
    expect(await openSealed({ ...first.sealed, kdf }, PASSPHRASE)).toMatchObject({
      problem: { kind: 'not-opened' },
    });
  });

  test.each([
    ['memory', 256 * 1024 + 1],
    ['passes', 17],
    ['lanes', 5],
    ['memory', 4_194_304],
    ['passes', 1_000_000],
  ])('%s of %d is more than any file of ours asks for', async (name, value) => {
    expect(await refusalOf(await asking({ [name]: value }))).toEqual({ kind: 'out-of-bounds' });
  });

  test('memory and passes within bounds are refused where together they are too much work', async () => {
    const much = await asking({ memory: 256 * 1024, passes: 5 });
    expect(await refusalOf(much)).toEqual({ kind: 'out-of-bounds' });
  });
});
