import type { z } from 'zod';
import { canonicalText } from './canonical.ts';
import {
  CASE_FILE_LIMIT,
  CASE_FORMAT,
  CASE_VERSION,
  caseContentSchema,
  caseContentV1Schema,
  envelopeSchema,
  type CaseContent,
} from './format.ts';
import { isSeen, plainText } from './plain-text.ts';
import { cleanTags } from '../tag-rules.ts';
import { sha256 } from './sha256.ts';

/** Why a file cannot be opened as a case. All of it can be expected, so it is a value. */
export type CaseFileProblem =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-a-case-file' }
  /** Begins as a case file and is no whole JSON: it was cut short, or damaged. `length`: its characters. */
  | { readonly kind: 'cut-short'; readonly length: number }
  /** Written by a later edition of the program. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** The content is not what the checksum was made of. */
  | { readonly kind: 'altered' }
  /** Whole and unaltered, yet no case: `path` tells where, `expected` what should stand there, in English. */
  | { readonly kind: 'wrong'; readonly path: string; readonly expected: string };

export type ReadCaseFile =
  | { readonly ok: true; readonly content: CaseContent }
  | { readonly ok: false; readonly problem: CaseFileProblem };

const refuse = (problem: CaseFileProblem): ReadCaseFile => ({ ok: false, problem });
const tooLarge = (size: number): ReadCaseFile => refuse({ kind: 'too-large', size, limit: CASE_FILE_LIMIT });

/** Reads a case out of the bytes of a file: at most 8 MB of UTF-8. */
export async function readCaseBytes(bytes: Uint8Array): Promise<ReadCaseFile> {
  if (bytes.byteLength > CASE_FILE_LIMIT) return tooLarge(bytes.byteLength);
  const text = decode(bytes);
  return text === null ? refuse({ kind: 'not-text' }) : readCaseFile(text);
}

/** UTF-8 text, or `null` where the bytes are none. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a case out of the text of a file. What comes back is clean: sizes bounded, nothing in it steers the page. */
export async function readCaseFile(text: string): Promise<ReadCaseFile> {
  if (text.length > CASE_FILE_LIMIT) return tooLarge(text.length);
  const json = parse(text);
  if (json === undefined) {
    const began = text.slice(0, 200).includes(`"${CASE_FORMAT}"`);
    return refuse(began ? { kind: 'cut-short', length: text.length } : { kind: 'not-a-case-file' });
  }
  if (fieldOf(json, 'format') !== CASE_FORMAT) return refuse({ kind: 'not-a-case-file' });
  const version = fieldOf(json, 'version');
  if (typeof version === 'number' && Number.isInteger(version) && version > CASE_VERSION)
    return refuse({ kind: 'newer', version, known: CASE_VERSION });
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return refuse(firstProblem(envelope.error, ''));
  const canonical = canonicalText(envelope.data.case);
  if (canonical === null || envelope.data.checksum !== `sha256:${await sha256(canonical)}`)
    return refuse({ kind: 'altered' });
  const schema = envelope.data.version === 1 ? caseContentV1Schema : caseContentSchema;
  const content = schema.safeParse(envelope.data.case);
  return content.success
    ? { ok: true, content: cleaned(content.data) }
    : refuse(firstProblem(content.error, 'case.'));
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

/** Longest explanation; a file may hold what is quoted in it. */
const LONGEST = 200;

/** What is wrong first, in words that can be shown. */
export function firstProblem(error: z.ZodError, under: string): Extract<CaseFileProblem, { kind: 'wrong' }> {
  const issue = error.issues[0];
  const path = plainText(`${under}${issue?.path.map(String).join('.') ?? ''}`).slice(0, LONGEST);
  const expected = plainText(issue?.message ?? '').slice(0, LONGEST);
  return { kind: 'wrong', path: path.replace(/\.$/, ''), expected };
}

/** A case of which nothing steers the page. */
export function cleaned(content: CaseContent): CaseContent {
  const { particulars, notes, tags } = content;
  return {
    ...content,
    name: cleanName(content.name),
    ...(tags && { tags: cleanTags(tags) }),
    ...(particulars && {
      particulars: particulars.flatMap((row) => {
        if (row.value.type !== 'text') return [row];
        const text = plainText(row.value.text);
        return !isSeen(text) ? [] : [{ ...row, value: { ...row.value, text } }];
      }),
    }),
    ...(notes && {
      notes: notes.flatMap(({ fact, text }) => {
        const plain = plainText(text);
        return !isSeen(plain) ? [] : [{ fact, text: plain }];
      }),
    }),
  };
}

function cleanName(name: string): string {
  const plain = plainText(name).replace(/\s+/g, ' ').trim();
  return isSeen(plain) ? plain : '?';
}
