import { gcm } from '@noble/ciphers/aes.js';

/** Length of a key for AES-256, in bytes. */
export const KEY_LENGTH = 32;
/** Length of the number that is used once, in bytes: what AES-GCM is made for. */
export const NONCE_LENGTH = 12;

/**
 * Encrypts with AES-256-GCM. `bound` is not in the result and must be the same when it is opened. Synchronous: while a
 * database transaction lasts, nothing may be waited for.
 */
export function seal(
  key: Uint8Array,
  nonce: Uint8Array,
  plain: Uint8Array,
  bound: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gcm(key, nonce, bound).encrypt(plain));
}

/** Opens what `seal` made; `null` where the key is another one, or anything has been altered: the two look the same. */
export function unseal(
  key: Uint8Array,
  nonce: Uint8Array,
  sealed: Uint8Array,
  bound: Uint8Array,
): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(gcm(key, nonce, bound).decrypt(sealed));
  } catch {
    return null;
  }
}
