import { randomBytes, utf8 } from './crypto/bytes.ts';
import { NONCE_LENGTH, seal, unseal } from './crypto/cipher.ts';
import { hideName, type KeyHolder, type RowKeys } from './row-keys.ts';
import type { KeyPart } from './sealed-tables.ts';

/** Thrown where something is read or written while the vault is locked. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
}

/** Turns rows and keys of one table into what is stored, and back. */
export interface RowCodec {
  /** Whether a stored key says less than the key it stands for. */
  readonly hides: boolean;
  readonly storedKey: (key: unknown) => unknown;
  readonly keyOf: (row: unknown) => unknown;
  readonly seal: (row: unknown) => object;
  /** A row that does not open comes back without its content: whoever reads it finds it damaged. */
  readonly open: (stored: unknown) => unknown;
}

/** The encrypted part of a stored row. */
const SEALED = 'sealed';
/** Lengths tell something too: a row is filled up to a multiple of this, in characters. */
const BLOCK = 128;

const fieldOf = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;

const padded = (text: string): string => text.padEnd(Math.ceil(text.length / BLOCK) * BLOCK);

/** The codec of one table. The key is bound to the row: no row opens under another key or in another table. */
export function createCodec(table: string, parts: readonly KeyPart[], holder: KeyHolder): RowCodec {
  const keysNow = (): RowKeys => {
    if (holder.keys === null) throw new VaultLocked();
    return holder.keys;
  };
  const storedPart = (part: KeyPart | undefined, value: unknown): unknown =>
    part?.hidden === true && typeof value === 'string' ? hideName(keysNow(), table, value) : value;
  const bound = (key: readonly unknown[]) => utf8(JSON.stringify(['guangzhou-advisor row 1', table, key]));
  const fieldsOf = (row: unknown) => parts.map(({ field }) => fieldOf(row, field));
  const named = (values: readonly unknown[]) =>
    Object.fromEntries(parts.map(({ field }, index) => [field, values[index]]));
  const single = (values: readonly unknown[]): unknown => (parts.length === 1 ? values[0] : values);

  return {
    hides: parts.some((part) => part.hidden),
    storedKey: (key) =>
      Array.isArray(key)
        ? key.map((value: unknown, index) => storedPart(parts[index], value))
        : storedPart(parts[0], key),
    keyOf: (row) => single(fieldsOf(row)),
    seal: (row) => {
      const key = fieldsOf(row).map((value, index) => storedPart(parts[index], value));
      const nonce = randomBytes(NONCE_LENGTH);
      const content = seal(keysNow().rows, nonce, utf8(padded(JSON.stringify(row))), bound(key));
      const whole = new Uint8Array(nonce.length + content.length);
      whole.set(nonce);
      whole.set(content, nonce.length);
      return { ...named(key), [SEALED]: whole };
    },
    open: (stored) => {
      if (stored === undefined || stored === null) return stored;
      const key = fieldsOf(stored);
      const { rows } = keysNow();
      const whole = fieldOf(stored, SEALED);
      if (!(whole instanceof Uint8Array)) return named(key);
      const plain = unseal(rows, whole.subarray(0, NONCE_LENGTH), whole.subarray(NONCE_LENGTH), bound(key));
      if (plain === null) return named(key);
      const row: unknown = JSON.parse(new TextDecoder().decode(plain));
      return row;
    },
  };
}
