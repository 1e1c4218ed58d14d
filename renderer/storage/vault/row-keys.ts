import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from './crypto/bytes.ts';
import { KEY_LENGTH } from './crypto/cipher.ts';

/** What an open vault holds in memory: one key for rows, one for the names in their keys. */
export interface RowKeys {
  readonly rows: Uint8Array;
  readonly names: Uint8Array;
}

/** Where the keys are while the vault is open, and `null` while it is locked. */
export interface KeyHolder {
  keys: RowKeys | null;
}

/** Makes the two keys of the one that is wrapped. */
export function rowKeysOf(dataKey: Uint8Array): RowKeys {
  const derive = (purpose: string) =>
    hkdf(sha256, dataKey, undefined, utf8(`guangzhou-advisor ${purpose}`), KEY_LENGTH);
  return { rows: derive('rows 1'), names: derive('names 1') };
}

const HIDDEN = /^#[0-9a-f]{32}$/;
/** Characters of a hidden name, after its mark: 128 bits. */
const HIDDEN_LENGTH = 32;

/**
 * A name in a key, such as which fact an answer is about, as it is stored: always the same for the same name, and it
 * tells nothing to who has not the key. One that is hidden already stays as it is: so a row that cannot be opened can
 * still be named, and removed.
 */
export function hideName({ names }: RowKeys, table: string, name: string): string {
  if (HIDDEN.test(name)) return name;
  const mac = hmac(sha256, names, utf8(JSON.stringify([table, name])));
  const hex = [...mac].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `#${hex.slice(0, HIDDEN_LENGTH)}`;
}
