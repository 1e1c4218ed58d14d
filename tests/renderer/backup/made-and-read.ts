import { expect } from 'vitest';
import type { Backup } from '../../../renderer/storage/backup/format.ts';
import { makeBackup, type BackupChoice } from '../../../renderer/storage/backup/make-backup.ts';
import { openSealed, readBackup, type ReadBackup } from '../../../renderer/storage/backup/read-backup.ts';
import { CHEAP, DAY, PASSPHRASE } from './many-cases.ts';

export const WHOLE: BackupChoice = {
  notes: true,
  particulars: true,
  states: true,
  only: null,
  asOf: DAY,
  protection: null,
};
export const SEALED: BackupChoice = { ...WHOLE, protection: { passphrase: PASSPHRASE, cost: CHEAP } };
export const bytesOf = (text: string) => new TextEncoder().encode(text);

export async function textOf(choice: BackupChoice): Promise<string> {
  const made = await makeBackup(choice);
  if (!made.ok || !made.value.file.ok) return expect.fail('no backup was made');
  return made.value.file.text;
}

export const open = (read: ReadBackup): Backup =>
  read.kind === 'open' ? read.backup : expect.fail(JSON.stringify(read));

export async function read(text: string, passphrase = PASSPHRASE): Promise<Backup> {
  const first = await readBackup(bytesOf(text));
  return open(first.kind === 'sealed' ? await openSealed(first.sealed, passphrase) : first);
}
