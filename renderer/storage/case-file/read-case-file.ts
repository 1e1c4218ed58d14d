import { canonicalText } from '../json-file/canonical.ts';
import { BACKUP_FORMAT, CASE_FORMAT } from '../json-file/format-names.ts';
import { decode, fieldOf, firstProblem, parse, type Wrong } from '../json-file/read-json.ts';
import { isSealed, sealedProblem, unsealJson } from '../json-file/sealed.ts';
import { sha256 } from '../json-file/sha256.ts';
import { cleaned } from './clean-content.ts';
import {
  CASE_FILE_LIMIT,
  caseContentSchema,
  caseContentV1Schema,
  envelopeSchema,
  SEALED_CASE_VERSION,
  sealedCaseSchema,
  type CaseContent,
  type SealedCase,
} from './format.ts';

/** Why a file cannot be opened as a case, or not yet. All of it can be expected, so it is a value. */
export type CaseFileProblem =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'not-text' }
  /** `isBackup`: it is a backup instead. */
  | { readonly kind: 'not-a-case-file'; readonly isBackup: boolean }
  /** Begins as a case file and is no whole JSON: it was cut short, or damaged. `length`: its characters. */
  | { readonly kind: 'cut-short'; readonly length: number }
  /** Written by a later edition of the program. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** The content is not what the checksum was made of. */
  | { readonly kind: 'altered' }
  /** It opens with its passphrase only: `openSealedCase`. */
  | { readonly kind: 'sealed'; readonly sealed: SealedCase }
  /** It asks for more memory or work than any key of ours needs. */
  | { readonly kind: 'out-of-bounds' }
  /** Another passphrase, or altered content: the two cannot be told apart. */
  | { readonly kind: 'not-opened' }
  | Wrong;

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

/** Reads a case out of the text of a file. What comes back is clean: sizes bounded, nothing in it steers the page. */
export async function readCaseFile(text: string): Promise<ReadCaseFile> {
  if (text.length > CASE_FILE_LIMIT) return tooLarge(text.length);
  const json = parse(text);
  if (json === undefined) {
    const began = text.slice(0, 200).includes(`"${CASE_FORMAT}"`);
    return refuse(
      began ? { kind: 'cut-short', length: text.length } : { kind: 'not-a-case-file', isBackup: false },
    );
  }
  const format = fieldOf(json, 'format');
  if (format !== CASE_FORMAT) return refuse({ kind: 'not-a-case-file', isBackup: format === BACKUP_FORMAT });
  const version = fieldOf(json, 'version');
  if (typeof version === 'number' && Number.isInteger(version) && version > SEALED_CASE_VERSION)
    return refuse({ kind: 'newer', version, known: SEALED_CASE_VERSION });
  return isSealed(json) ? readSealed(json) : readPlain(json);
}

function readSealed(json: unknown): ReadCaseFile {
  const envelope = sealedCaseSchema.safeParse(json);
  return refuse(
    envelope.success ? { kind: 'sealed', sealed: envelope.data } : sealedProblem(json, envelope.error),
  );
}

async function readPlain(json: unknown): Promise<ReadCaseFile> {
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return refuse(firstProblem(envelope.error, ''));
  const canonical = canonicalText(envelope.data.case);
  if (canonical === null || envelope.data.checksum !== `sha256:${await sha256(canonical)}`)
    return refuse({ kind: 'altered' });
  return readContent(
    envelope.data.case,
    envelope.data.version === 1 ? caseContentV1Schema : caseContentSchema,
  );
}

function readContent(
  json: unknown,
  schema: typeof caseContentSchema | typeof caseContentV1Schema,
): ReadCaseFile {
  const content = schema.safeParse(json);
  return content.success
    ? { ok: true, content: cleaned(content.data) }
    : refuse(firstProblem(content.error, 'case.'));
}

/** Opens an encrypted case. Takes as long as its key was made to take; `onProgress` hears how far it is, 0 to 1. */
export async function openSealedCase(
  sealed: SealedCase,
  passphrase: string,
  onProgress?: (done: number) => void,
): Promise<ReadCaseFile> {
  const unsealed = await unsealJson(sealed, passphrase, CASE_FILE_LIMIT, onProgress);
  return unsealed.kind === 'open' ? readContent(unsealed.json, caseContentSchema) : refuse(unsealed);
}
