import { z } from 'zod';
import { fromBase64, randomBytes, toBase64, utf8 } from './crypto/bytes.ts';
import { KEY_LENGTH, NONCE_LENGTH, seal, unseal } from './crypto/cipher.ts';
import { COST, deriveKey, kdfSchema, newKdf, type KdfCost } from './crypto/kdf.ts';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The key of a vault, wrapped by a key made of the passphrase. It stands in clear; it opens nothing by itself. */
export const headerSchema = z.strictObject({
  version: z.literal(1),
  kdf: kdfSchema,
  nonce: z.string().regex(BASE64),
  wrapped: z.string().regex(BASE64),
});
export type VaultHeader = Readonly<z.infer<typeof headerSchema>>;

type Clear = Pick<VaultHeader, 'version' | 'kdf'>;

const bound = ({ version, kdf }: Clear): Uint8Array =>
  utf8(JSON.stringify(['guangzhou-advisor vault', version, kdf.salt, kdf.memory, kdf.passes, kdf.lanes]));

export type OnProgress = (done: number) => void;

/** A new random key for the rows. */
export function newDataKey(): Uint8Array {
  return randomBytes(KEY_LENGTH);
}

/** Wraps the key of a vault under a passphrase. Takes about a second. */
export async function wrapKey(
  dataKey: Uint8Array,
  passphrase: string,
  onProgress?: OnProgress,
  cost: KdfCost = COST,
): Promise<VaultHeader> {
  const clear: Clear = { version: 1, kdf: newKdf(cost) };
  const nonce = randomBytes(NONCE_LENGTH);
  const key = await deriveKey(passphrase, clear.kdf, onProgress);
  const wrapped = seal(key, nonce, dataKey, bound(clear));
  key.fill(0);
  return { ...clear, nonce: toBase64(nonce), wrapped: toBase64(wrapped) };
}

/** Takes the key of a vault out; `null`: another passphrase, or the header was altered. Takes about a second. */
export async function unwrapKey(
  header: VaultHeader,
  passphrase: string,
  onProgress?: OnProgress,
): Promise<Uint8Array | null> {
  const [nonce, wrapped] = [fromBase64(header.nonce), fromBase64(header.wrapped)];
  if (nonce?.length !== NONCE_LENGTH || wrapped === null) return null;
  const key = await deriveKey(passphrase, header.kdf, onProgress);
  const dataKey = unseal(key, nonce, wrapped, bound(header));
  key.fill(0);
  return dataKey?.length === KEY_LENGTH ? dataKey : null;
}
