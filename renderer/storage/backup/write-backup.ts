import { canonicalText } from '../json-file/canonical.ts';
import { BACKUP_FORMAT } from '../json-file/format-names.ts';
import { sealText, type Protection } from '../json-file/sealed.ts';
import { sha256 } from '../json-file/sha256.ts';
import { utf8 } from '../vault/crypto/bytes.ts';
import {
  BACKUP_CONTENT_LIMIT,
  BACKUP_FILE_LIMIT,
  BACKUP_VERSION,
  backupSchema,
  type Backup,
} from './format.ts';

export type WrittenBackup =
  | { readonly ok: true; readonly text: string; readonly bytes: number }
  /** Larger than what could be opened again: fewer cases at a time. */
  | { readonly ok: false; readonly size: number; readonly limit: number };

function measured(text: string): WrittenBackup {
  const size = utf8(text).byteLength;
  return size > BACKUP_FILE_LIMIT
    ? { ok: false, size, limit: BACKUP_FILE_LIMIT }
    : { ok: true, text, bytes: size };
}

/** The text of a backup file; with a passphrase, encrypted. What could not be read again is not written. */
export async function writeBackup(backup: Backup, protection: Protection | null): Promise<WrittenBackup> {
  const canonical = canonicalText(backupSchema.parse(backup));
  if (canonical === null) throw new Error('a backup is nested too deeply');
  if (protection !== null) {
    const size = utf8(canonical).byteLength;
    if (size > BACKUP_CONTENT_LIMIT) return { ok: false, size, limit: BACKUP_CONTENT_LIMIT };
    return measured(
      await sealText({ format: BACKUP_FORMAT, version: BACKUP_VERSION }, canonical, protection),
    );
  }
  const checksum = `sha256:${await sha256(canonical)}`;
  const head = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, checksum });
  return measured(`${head.slice(0, -1)},"backup":${canonical}}\n`);
}
