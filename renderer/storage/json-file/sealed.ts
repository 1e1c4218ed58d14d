import { z } from 'zod';
import { fromBase64, randomBytes, toBase64, utf8 } from '../vault/crypto/bytes.ts';
import { NONCE_LENGTH, seal, unseal } from '../vault/crypto/cipher.ts';
import { COST, deriveKey, kdfSchema, newKdf, type KdfCost } from '../vault/crypto/kdf.ts';
import { canonicalText } from './canonical.ts';
import { gunzip, gzip } from './gzip.ts';
import { decode, fieldOf, firstProblem, parse, type Wrong } from './read-json.ts';

/** A passphrase to encrypt with, and who hears how far it is (0 to 1). */
export interface Protection {
  readonly passphrase: string;
  readonly onProgress?: (done: number) => void;
  /** Only tests make it cheaper. */
  readonly cost?: KdfCost;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** What stands in clear before the content. None of it can be changed: it is bound to the content. */
const headerShape = {
  kdf: kdfSchema,
  cipher: z.literal('AES-256-GCM'),
  nonce: z
    .string()
    .length((NONCE_LENGTH / 3) * 4)
    .regex(BASE64),
  compression: z.literal('gzip'),
};

/** A file that only its passphrase opens: its name and version, how the key is made, and the content. */
export const sealedSchema = <Format extends string, Version extends number>(
  format: Format,
  version: Version,
) =>
  z.strictObject({
    format: z.literal(format),
    version: z.literal(version),
    ...headerShape,
    content: z.string().regex(BASE64, { error: 'expected base64' }),
  });

/** An encrypted file as it was read. Nothing is known of its content yet. */
export interface Sealed extends Readonly<z.infer<z.ZodObject<typeof headerShape>>> {
  readonly format: string;
  readonly version: number;
  readonly content: string;
}
type Header = Omit<Sealed, 'content'>;

/** The header as it is bound to the content: whoever changes one of them breaks both. */
function bound({ format, version, kdf, cipher, nonce, compression }: Header): Uint8Array<ArrayBuffer> {
  return utf8(canonicalText({ format, version, kdf, cipher, nonce, compression }) ?? '');
}

/** The text of a file that holds `plain`, packed and encrypted. */
export async function sealText(
  name: Pick<Header, 'format' | 'version'>,
  plain: string,
  { passphrase, onProgress, cost }: Protection,
): Promise<string> {
  const nonce = randomBytes(NONCE_LENGTH);
  const header: Header = {
    ...name,
    kdf: newKdf(cost ?? COST),
    cipher: 'AES-256-GCM',
    nonce: toBase64(nonce),
    compression: 'gzip',
  };
  const key = await deriveKey(passphrase, header.kdf, onProgress);
  const content = seal(key, nonce, await gzip(utf8(plain)), bound(header));
  key.fill(0);
  return `${JSON.stringify({ ...header, content: toBase64(content) })}\n`;
}

/** Whether JSON that was read means to be an encrypted file, whole or not. */
export const isSealed = (json: unknown): boolean => fieldOf(json, 'kdf') !== undefined;

/** What asks for more memory or work than any key of ours needs is told apart from what is wrong otherwise. */
const COSTS = ['memory', 'passes', 'lanes', ''];

/** Why what means to be an encrypted file cannot be one, before any passphrase is asked for. */
export function sealedProblem(json: unknown, error: z.ZodError): Wrong | { readonly kind: 'out-of-bounds' } {
  const kdf = kdfSchema.safeParse(fieldOf(json, 'kdf'));
  if (!kdf.success && kdf.error.issues.every(({ path }) => COSTS.includes(path.join('.'))))
    return { kind: 'out-of-bounds' };
  return firstProblem(error, '');
}

export type Unsealed =
  | { readonly kind: 'open'; readonly json: unknown }
  /** Another passphrase, or altered content: the two cannot be told apart. */
  | { readonly kind: 'not-opened' }
  | Wrong;

/**
 * Opens an encrypted file that unpacks to at most `most` bytes of JSON. Takes as long as its key was made to take;
 * `onProgress` hears how far it is, 0 to 1.
 */
export async function unsealJson(
  { content, ...header }: Sealed,
  passphrase: string,
  most: number,
  onProgress?: (done: number) => void,
): Promise<Unsealed> {
  const [sealed, nonce] = [fromBase64(content), fromBase64(header.nonce)];
  if (sealed === null || nonce === null) return { kind: 'not-opened' };
  const key = await deriveKey(passphrase, header.kdf, onProgress);
  const packed = unseal(key, nonce, sealed, bound(header));
  key.fill(0);
  if (packed === null) return { kind: 'not-opened' };
  const bytes = await gunzip(packed, most);
  const text = bytes === null ? null : decode(bytes);
  const json = text === null ? undefined : parse(text);
  return json === undefined
    ? { kind: 'wrong', path: 'content', expected: 'expected packed JSON' }
    : { kind: 'open', json };
}
