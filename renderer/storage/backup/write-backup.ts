import { canonicalText } from '../case-file/canonical.ts';
import { sha256 } from '../case-file/sha256.ts';
import { randomBytes, toBase64, utf8 } from '../vault/crypto/bytes.ts';
import { NONCE_LENGTH, seal } from '../vault/crypto/cipher.ts';
import { COST, deriveKey, newKdf, type KdfCost } from '../vault/crypto/kdf.ts';
import {
  BACKUP_CONTENT_LIMIT,
  BACKUP_FILE_LIMIT,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  backupSchema,
  type Backup,
  type SealedBackup,
  type SealedHeader,
} from './format.ts';
import { gzip } from './gzip.ts';

/** A passphrase to encrypt with, and who hears how far it is (0 to 1). */
export interface Protection {
  readonly passphrase: string;
  readonly onProgress?: (done: number) => void;
  /** Only tests make it cheaper. */
  readonly cost?: KdfCost;
}

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
    return measured(await sealBackup(canonical, protection));
  }
  const checksum = `sha256:${await sha256(canonical)}`;
  const head = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, checksum });
  return measured(`${head.slice(0, -1)},"backup":${canonical}}\n`);
}

async function sealBackup(plain: string, { passphrase, onProgress, cost }: Protection): Promise<string> {
  const nonce = randomBytes(NONCE_LENGTH);
  const header: SealedHeader = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    kdf: newKdf(cost ?? COST),
    cipher: 'AES-256-GCM',
    nonce: toBase64(nonce),
    compression: 'gzip',
  };
  const key = await deriveKey(passphrase, header.kdf, onProgress);
  const content = seal(key, nonce, await gzip(utf8(plain)), boundHeader(header));
  key.fill(0);
  const sealed: SealedBackup = { ...header, content: toBase64(content) };
  return `${JSON.stringify(sealed)}\n`;
}

/** The header as it is bound to the content: whoever changes one of them breaks both. */
export function boundHeader({
  format,
  version,
  kdf,
  cipher,
  nonce,
  compression,
}: SealedHeader): Uint8Array<ArrayBuffer> {
  const text = canonicalText({ format, version, kdf, cipher, nonce, compression });
  return utf8(text ?? '');
}
