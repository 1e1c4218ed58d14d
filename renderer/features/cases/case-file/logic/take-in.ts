import type { HostFile } from '../../../../host/index.ts';
import {
  CASE_FILE_LIMIT,
  importCase,
  readCaseBytes,
  type CaseContent,
  type CaseFileProblem,
  type CaseRow,
  type StorageProblemKind,
} from '../../../../storage/index.ts';

/** Why a file did not become a case. */
export type TakeInProblem =
  | CaseFileProblem
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'storage'; readonly why: StorageProblemKind };

/** What became of one file. */
export type TakenIn =
  | { readonly ok: true; readonly row: CaseRow; readonly content: CaseContent }
  | { readonly ok: false; readonly fileName: string; readonly problem: TakeInProblem };

async function takeInOne(file: HostFile): Promise<TakenIn> {
  const refuse = (problem: TakeInProblem): TakenIn => ({ ok: false, fileName: file.name, problem });
  switch (file.status) {
    case 'too-large':
      return refuse({ kind: 'too-large', size: file.size, limit: CASE_FILE_LIMIT });
    case 'unreadable':
      return refuse({ kind: 'unreadable' });
    case 'read': {
      const read = await readCaseBytes(file.bytes);
      if (!read.ok) return refuse(read.problem);
      const made = await importCase(read.content);
      return made.ok
        ? { ok: true, row: made.value, content: read.content }
        : refuse({ kind: 'storage', why: made.problem.kind });
    }
  }
}

/** Makes a new case of every file that is one, in their order: one after the other, so that names are numbered. */
export async function takeIn(files: readonly HostFile[]): Promise<readonly TakenIn[]> {
  const taken: TakenIn[] = [];
  for (const file of files) taken.push(await takeInOne(file));
  return taken;
}
