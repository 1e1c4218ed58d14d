import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../../../renderer/storage/backup/make-backup.ts';
import { openSealed, readBackup, type ReadBackup } from '../../../renderer/storage/backup/read-backup.ts';
import { restoreBackup } from '../../../renderer/storage/backup/restore-backup.ts';
import { canonicalText } from '../../../renderer/storage/json-file/canonical.ts';
import { CHEAP, DAY, everything, fill, PASSPHRASE } from './many-cases.ts';
import { chance, MUTATIONS } from './mutate-file.ts';

/** Of each file. Together with the one that grows too large: 1,000. */
const ROUNDS = 71;

const files = new Map<string, Uint8Array>();
let before = '';

async function readWhole(bytes: Uint8Array): Promise<Extract<ReadBackup, { kind: 'open' | 'refused' }>> {
  const read = await readBackup(bytes);
  return read.kind === 'sealed' ? await openSealed(read.sealed, PASSPHRASE) : read;
}

beforeAll(async () => {
  await fill({ cases: 3, answers: 12, notes: 2, snapshots: 1 });
  for (const [how, protection] of [
    ['in clear', null],
    ['under a passphrase', { passphrase: PASSPHRASE, cost: CHEAP }],
  ] as const) {
    const made = await makeBackup({
      notes: true,
      particulars: true,
      states: true,
      only: null,
      asOf: DAY,
      protection,
    });
    if (!made.ok || !made.value.file.ok) throw new Error('no backup');
    files.set(how, new TextEncoder().encode(made.value.file.text));
  }
  before = await everything();
});

/** What makes a file another one and leaves its content as it was: nobody has to refuse that. */
async function saysTheSame(bytes: Uint8Array, original: Uint8Array): Promise<boolean> {
  const [one, other] = [await readWhole(bytes), await readWhole(original)];
  return (
    one.kind === 'open' && other.kind === 'open' && canonicalText(one.backup) === canonicalText(other.backup)
  );
}

describe.each(['in clear', 'under a passphrase'])('a backup %s that was changed on its way', (how) => {
  test('is refused with a reason, never throws, and changes nothing', async () => {
    const original = files.get(how);
    if (original === undefined) return expect.fail('no file');
    const next = chance(20_261_122);
    const outcomes = new Map<string, number>();
    let tried = 0;
    for (const [name, mutate] of Object.entries(MUTATIONS)) {
      const rounds = name === 'grow too large' ? 3 : ROUNDS;
      for (let round = 0; round < rounds; round += 1) {
        const bytes = mutate(original, next);
        if (Buffer.compare(bytes, original) === 0) continue;
        tried += 1;
        const read = await readWhole(bytes);
        const outcome = read.kind === 'open' ? 'the same content' : read.problem.kind;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (read.kind !== 'open') continue;
        expect(await saysTheSame(bytes, original), `${name} no. ${round} was accepted`).toBe(true);
        expect(await restoreBackup(read.backup, 'replace')).toMatchObject({
          ok: true,
          value: { untouched: 3 },
        });
      }
    }
    expect(await everything()).toBe(before);
    expect(tried).toBeGreaterThan(480);
    // Every reason that a damaged file can give was given.
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['cut-short', 'not-a-backup', 'too-large']));
    expect([...outcomes.keys()]).toContain(how === 'in clear' ? 'altered' : 'not-opened');
    console.log(`${how}: ${tried} changed files`, Object.fromEntries(outcomes));
  });
});
