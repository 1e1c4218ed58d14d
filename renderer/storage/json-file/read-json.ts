import type { z } from 'zod';
import { plainText } from './plain-text.ts';

/** UTF-8 text, or `null` where the bytes are none. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** JSON, or `undefined` where it is none. */
export function parse(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}

/** An own field of something read; nothing inherited counts. */
export function fieldOf(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? Reflect.get(json, key)
    : undefined;
}

/** Whole and unaltered, yet not what it says: `path` tells where, `expected` what should stand there, in English. */
export interface Wrong {
  readonly kind: 'wrong';
  readonly path: string;
  readonly expected: string;
}

/** Longest explanation; a file may hold what is quoted in it. */
const LONGEST = 200;

/** What is wrong first, in words that can be shown. */
export function firstProblem(error: z.ZodError, under: string): Wrong {
  const issue = error.issues[0];
  const path = plainText(`${under}${issue?.path.map(String).join('.') ?? ''}`).slice(0, LONGEST);
  const expected = plainText(issue?.message ?? '').slice(0, LONGEST);
  return { kind: 'wrong', path: path.replace(/\.$/, ''), expected };
}
