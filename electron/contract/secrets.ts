import { z } from 'zod';
import { bytesSchema } from './files.ts';

/** Longest secret that is protected, in bytes: a key, not a document. */
export const MAX_SECRET_BYTES = 2048;
/** Longest protected secret that is given back, in bytes. */
export const MAX_PROTECTED_BYTES = 4096;

const between = (longest: number) =>
  bytesSchema.refine(
    ({ byteLength }) => byteLength >= 1 && byteLength <= longest,
    `expected 1 to ${longest} bytes`,
  );

export const protectRequestSchema = z.strictObject({ bytes: between(MAX_SECRET_BYTES) });
export const unprotectRequestSchema = z.strictObject({ bytes: between(MAX_PROTECTED_BYTES) });

/**
 * What became of a secret. `not-offered`: the system has no safe place for keys, or only one that hides nothing.
 * `failed`: the bytes were not protected here, by this person, or were altered.
 */
export const secretOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('done'), bytes: between(MAX_PROTECTED_BYTES) }),
  z.strictObject({ status: z.literal('not-offered') }),
  z.strictObject({ status: z.literal('failed') }),
]);
export type SecretOutcome = z.infer<typeof secretOutcomeSchema>;
