import 'fake-indexeddb/auto';
import { makeBackup } from '../../renderer/storage/backup/make-backup.ts';
import { openSealed, readBackup } from '../../renderer/storage/backup/read-backup.ts';
import { compareBackup, restoreBackup } from '../../renderer/storage/backup/restore-backup.ts';
import { DAY, empty, fill, PASSPHRASE } from '../renderer/backup/many-cases.ts';

/**
 * `npm run prove:backup`: 500 full cases into a backup and back, in clear and under a passphrase; prints times and
 * sizes, and fails where a case does not come back as it was. The database is a stand-in in memory.
 */
const CASES = 500;

async function timed<T>(what: string, job: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await job();
  console.log(`${what.padEnd(34)} ${Math.round(performance.now() - start)} ms`);
  return value;
}

async function roundTrip(protection: { readonly passphrase: string } | null): Promise<void> {
  console.log(protection === null ? 'In clear:' : 'Under a passphrase:');
  const choice = { notes: true, particulars: true, states: true, only: null, asOf: DAY, protection };
  const made = await timed('  write', () => makeBackup(choice));
  if (!made.ok || !made.value.file.ok) throw new Error(`no backup: ${JSON.stringify(made)}`);
  const { text, bytes } = made.value.file;
  console.log(`  size                             ${(bytes / 1024 / 1024).toFixed(1)} MB`);
  await empty();
  const read = await timed('  read', async () => {
    const first = await readBackup(new TextEncoder().encode(text));
    return first.kind === 'sealed' ? openSealed(first.sealed, PASSPHRASE) : first;
  });
  if (read.kind !== 'open') throw new Error(`not read: ${JSON.stringify(read)}`);
  const done = await timed('  restore', () => restoreBackup(read.backup, 'leave'));
  if (!done.ok || done.value.added !== CASES) throw new Error(`not restored: ${JSON.stringify(done)}`);
  const compared = await timed('  compare', () => compareBackup(read.backup));
  const same = compared.ok ? compared.value.filter(({ state }) => state === 'same').length : 0;
  if (same !== CASES) throw new Error(`only ${same} of ${CASES} came back as they were`);
  console.log(`  ${same} of ${CASES} cases came back as they were`);
}

await fill({ cases: CASES, answers: 100, notes: 8, snapshots: 4 });
await roundTrip(null);
await roundTrip({ passphrase: PASSPHRASE });
