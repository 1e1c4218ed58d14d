import type { HostFile } from '../../../../host/index.ts';
import {
  CASE_FILE_LIMIT,
  importCase,
  openSealedCase,
  readCaseBytes,
  type CaseContent,
  type CaseFileProblem,
  type CaseRow,
  type ReadCaseFile,
  type SealedCase,
  type StorageProblemKind,
} from '../../../../storage/index.ts';

/** Why a file did not become a case. */
export type TakeInProblem =
  | Exclude<CaseFileProblem, { kind: 'sealed' }>
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'storage'; readonly why: StorageProblemKind };

/** What became of one file. */
export type TakenIn =
  | { readonly state: 'opened'; readonly row: CaseRow; readonly content: CaseContent }
  /** It waits for its passphrase: `takeInSealed`. */
  | { readonly state: 'sealed'; readonly fileName: string; readonly sealed: SealedCase }
  | { readonly state: 'refused'; readonly fileName: string; readonly problem: TakeInProblem };

const refuse = (fileName: string, problem: TakeInProblem): TakenIn => ({
  state: 'refused',
  fileName,
  problem,
});

async function keep(fileName: string, read: ReadCaseFile): Promise<TakenIn> {
  if (!read.ok)
    return read.problem.kind === 'sealed'
      ? { state: 'sealed', fileName, sealed: read.problem.sealed }
      : refuse(fileName, read.problem);
  const { content } = read;
  const made = await importCase(content);
  return made.ok
    ? { state: 'opened', row: made.value, content }
    : refuse(fileName, { kind: 'storage', why: made.problem.kind });
}

async function takeInOne(file: HostFile): Promise<TakenIn> {
  switch (file.status) {
    case 'too-large':
      return refuse(file.name, { kind: 'too-large', size: file.size, limit: CASE_FILE_LIMIT });
    case 'unreadable':
      return refuse(file.name, { kind: 'unreadable' });
    case 'read':
      return keep(file.name, await readCaseBytes(file.bytes));
  }
}

/** Makes a new case of every file that is one, in their order: one after the other, so that names are numbered. */
export async function takeIn(files: readonly HostFile[]): Promise<readonly TakenIn[]> {
  const taken: TakenIn[] = [];
  for (const file of files) taken.push(await takeInOne(file));
  return taken;
}

/** Makes a new case of an encrypted file. Takes about a second; `onProgress` hears how far it is, 0 to 1. */
export async function takeInSealed(
  { fileName, sealed }: Pick<Extract<TakenIn, { state: 'sealed' }>, 'fileName' | 'sealed'>,
  passphrase: string,
  onProgress: (done: number) => void,
): Promise<TakenIn> {
  return keep(fileName, await openSealedCase(sealed, passphrase, onProgress));
}
