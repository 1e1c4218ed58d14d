import { canonicalText } from '../json-file/canonical.ts';
import { plainText } from '../json-file/plain-text.ts';
import { cleaned } from '../case-file/clean-content.ts';
import { BACKUP_FORMAT, CASE_FORMAT } from '../json-file/format-names.ts';
import { decode, fieldOf, firstProblem, parse, type Wrong } from '../json-file/read-json.ts';
import { isSealed, sealedProblem, unsealJson } from '../json-file/sealed.ts';
import { sha256 } from '../json-file/sha256.ts';
import {
  BACKUP_CONTENT_LIMIT,
  BACKUP_FILE_LIMIT,
  BACKUP_VERSION,
  backupSchema,
  plainEnvelopeSchema,
  sealedBackupSchema,
  type Backup,
  type SealedBackup,
} from './format.ts';

/** Why a file cannot be opened as a backup. All of it can be expected, so it is a value. */
export type BackupProblem =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'not-text' }
  /** `isCase`: it is a case file instead. */
  | { readonly kind: 'not-a-backup'; readonly isCase: boolean }
  /** Begins as a backup and is no whole JSON. `length`: its characters. */
  | { readonly kind: 'cut-short'; readonly length: number }
  /** Written by a later edition of the program. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** The content is not what the checksum was made of. */
  | { readonly kind: 'altered' }
  /** It asks for more memory or work than any key of ours needs. */
  | { readonly kind: 'out-of-bounds' }
  /** Another passphrase, or altered content: the two cannot be told apart. */
  | { readonly kind: 'not-opened' }
  | Wrong;

export type ReadBackup =
  | { readonly kind: 'open'; readonly backup: Backup }
  | { readonly kind: 'sealed'; readonly sealed: SealedBackup }
  | { readonly kind: 'refused'; readonly problem: BackupProblem };

const refuse = (problem: BackupProblem): Extract<ReadBackup, { kind: 'refused' }> => ({
  kind: 'refused',
  problem,
});

/** Reads a backup out of the bytes of a file: at most 32 MB of UTF-8. Asks for a passphrase where it is `sealed`. */
export async function readBackup(bytes: Uint8Array): Promise<ReadBackup> {
  if (bytes.byteLength > BACKUP_FILE_LIMIT)
    return refuse({ kind: 'too-large', size: bytes.byteLength, limit: BACKUP_FILE_LIMIT });
  const text = decode(bytes);
  if (text === null) return refuse({ kind: 'not-text' });
  const json = parse(text);
  if (json === undefined) {
    const began = text.slice(0, 200).includes(`"${BACKUP_FORMAT}"`);
    return refuse(
      began ? { kind: 'cut-short', length: text.length } : { kind: 'not-a-backup', isCase: false },
    );
  }
  const format = fieldOf(json, 'format');
  if (format !== BACKUP_FORMAT) return refuse({ kind: 'not-a-backup', isCase: format === CASE_FORMAT });
  const version = fieldOf(json, 'version');
  if (typeof version === 'number' && Number.isInteger(version) && version > BACKUP_VERSION)
    return refuse({ kind: 'newer', version, known: BACKUP_VERSION });
  return isSealed(json) ? readSealed(json) : readPlain(json);
}

async function readPlain(json: unknown): Promise<ReadBackup> {
  const envelope = plainEnvelopeSchema.safeParse(json);
  if (!envelope.success) return refuse(firstProblem(envelope.error, ''));
  const canonical = canonicalText(envelope.data.backup);
  if (canonical === null || envelope.data.checksum !== `sha256:${await sha256(canonical)}`)
    return refuse({ kind: 'altered' });
  return readContent(envelope.data.backup);
}

function readSealed(json: unknown): ReadBackup {
  const envelope = sealedBackupSchema.safeParse(json);
  if (envelope.success) return { kind: 'sealed', sealed: envelope.data };
  return refuse(sealedProblem(json, envelope.error));
}

function readContent(json: unknown): Extract<ReadBackup, { kind: 'open' | 'refused' }> {
  const parsed = backupSchema.safeParse(json);
  if (!parsed.success) return refuse(firstProblem(parsed.error, 'backup.'));
  return { kind: 'open', backup: cleanBackup(parsed.data) };
}

/** A backup of which nothing steers the page. */
function cleanBackup(backup: Backup): Backup {
  return {
    ...backup,
    cases: backup.cases.map((entry) => ({
      ...entry,
      content: cleaned(entry.content),
      snapshots: entry.snapshots.map((one) => ({
        ...one,
        label: one.label === null ? null : plainText(one.label).replace(/\s+/g, ' ').trim() || null,
      })),
    })),
  };
}

/** Opens an encrypted backup. Takes as long as its key was made to take; `onProgress` hears how far it is, 0 to 1. */
export async function openSealed(
  sealed: SealedBackup,
  passphrase: string,
  onProgress?: (done: number) => void,
): Promise<Extract<ReadBackup, { kind: 'open' | 'refused' }>> {
  const unsealed = await unsealJson(sealed, passphrase, BACKUP_CONTENT_LIMIT, onProgress);
  return unsealed.kind === 'open' ? readContent(unsealed.json) : refuse(unsealed);
}
