import { argon2idAsync } from '@noble/hashes/argon2.js';
import { z } from 'zod';
import { KEY_LENGTH } from './cipher.ts';
import { fromBase64, randomBytes, toBase64, utf8 } from './bytes.ts';

/**
 * What deriving a key may cost at most. A file says itself what it needs, and a hostile one must not make the program
 * ask for gigabytes, or work for hours: at most 256 MiB, and eight times the work of `COST`.
 */
const MOST_MEMORY = 256 * 1024;
const MOST_PASSES = 16;
const MOST_LANES = 4;
const MOST_WORK = 1024 * 1024;

const SALT_LENGTH = 16;
const SALT = /^[A-Za-z0-9+/]{22}==$/;

/** How a key is made of a passphrase. `memory` in KiB; `salt` 16 bytes in base64. */
export const kdfSchema = z
  .strictObject({
    name: z.literal('argon2id'),
    salt: z.string().regex(SALT, { error: 'expected 16 bytes in base64' }),
    memory: z.number().int().min(8).max(MOST_MEMORY),
    passes: z.number().int().min(1).max(MOST_PASSES),
    lanes: z.number().int().min(1).max(MOST_LANES),
  })
  .refine(({ memory, passes }) => memory * passes <= MOST_WORK, { error: 'expected less work' })
  .refine(({ memory, lanes }) => memory >= 8 * lanes, { error: 'expected 8 KiB for each lane' });
export type Kdf = Readonly<z.infer<typeof kdfSchema>>;

/** What one try of a passphrase costs. */
export type KdfCost = Omit<Kdf, 'name' | 'salt'>;

/** About a second in Chromium on a small machine; well above the least that OWASP names (19 MiB, 2 passes). */
export const COST: KdfCost = { memory: 64 * 1024, passes: 2, lanes: 1 };

/** Parameters for a new key, with a salt of its own. */
export function newKdf(cost: KdfCost = COST): Kdf {
  return { name: 'argon2id', salt: toBase64(randomBytes(SALT_LENGTH)), ...cost };
}

/** Between two looks at the rest of the page, in milliseconds. */
const TICK = 25;

/**
 * Makes a key of a passphrase. Takes about a second on purpose; the page stays alive meanwhile. `onProgress` hears how
 * far it is, 0 to 1. The same passphrase counts however a keyboard composed its characters (NFKC).
 */
export async function deriveKey(
  passphrase: string,
  { salt, memory, passes, lanes }: Kdf,
  onProgress?: (done: number) => void,
): Promise<Uint8Array> {
  const saltBytes = fromBase64(salt);
  if (saltBytes === null) throw new TypeError('the salt is no base64');
  return argon2idAsync(utf8(passphrase.normalize('NFKC')), saltBytes, {
    m: memory,
    t: passes,
    p: lanes,
    dkLen: KEY_LENGTH,
    asyncTick: TICK,
    ...(onProgress !== undefined && { onProgress }),
  });
}
