import { whichDocument, type Digest, type EditionComparison, type Nearest } from '../../../../rules/index.ts';
import type { DocId, PolicyDocument } from '../../../../seeds/schema/index.ts';
import type { OriginalRow, Stored, StorageProblemKind } from '../../../storage/index.ts';
import type { ReadFile, Refused } from './read-file.ts';

/** What became of one file. */
export type Outcome =
  | {
      readonly status: 'attached';
      readonly name: string;
      readonly doc: DocId;
      readonly comparison: EditionComparison['state'];
      /** Another file was attached for this document before. */
      readonly replaced: boolean;
    }
  /** The very text is attached already. */
  | { readonly status: 'already'; readonly name: string; readonly doc: DocId }
  /** The file attached before is the encoded edition; this one is not, so it was left out. */
  | { readonly status: 'kept-better'; readonly name: string; readonly doc: DocId }
  | { readonly status: 'none'; readonly name: string; readonly nearest: Nearest | null }
  | { readonly status: 'not-compared'; readonly name: string }
  | { readonly status: 'not-kept'; readonly name: string; readonly problem: StorageProblemKind }
  | Refused;

/** What taking a file in needs of its surroundings. */
export interface Shelf {
  readonly documents: readonly PolicyDocument[];
  readonly digest: Digest;
  readonly load: () => Promise<Stored<ReadonlyMap<DocId, OriginalRow>>>;
  readonly keep: (original: Omit<OriginalRow, 'attachedAt'>) => Promise<Stored<void>>;
}

/** Recognises one file and keeps it, or says why not. Never throws. */
export async function takeIn(file: ReadFile, shelf: Shelf): Promise<Outcome> {
  if (file.status !== 'text') return file;
  const { name, text } = file;
  const { documents, digest } = shelf;
  try {
    const recognised = await whichDocument(text, documents, digest);
    if (!recognised.found) return { status: 'none', name, nearest: recognised.nearest };
    const { doc, compared } = recognised;
    return await shelve({ name, text, doc, comparison: compared.comparison.state }, shelf);
  } catch {
    // A browser without fingerprints (crypto.subtle) cannot tell one document from another.
    return { status: 'not-compared', name };
  }
}

interface Known {
  readonly name: string;
  readonly text: string;
  readonly doc: DocId;
  readonly comparison: EditionComparison['state'];
}

async function shelve({ name, text, doc, comparison }: Known, shelf: Shelf): Promise<Outcome> {
  const loaded = await shelf.load();
  if (!loaded.ok) return { status: 'not-kept', name, problem: loaded.problem.kind };
  const before = loaded.value.get(doc);
  if (before?.text === text) return { status: 'already', name, doc };
  if (before !== undefined && comparison === 'differs' && (await isEdition(before, shelf)))
    return { status: 'kept-better', name, doc };
  const kept = await shelf.keep({ doc, name, text });
  if (!kept.ok) return { status: 'not-kept', name, problem: kept.problem.kind };
  return { status: 'attached', name, doc, comparison, replaced: before !== undefined };
}

async function isEdition({ doc, text }: OriginalRow, { documents, digest }: Shelf): Promise<boolean> {
  const own = documents.filter(({ id }) => id === doc);
  const recognised = await whichDocument(text, own, digest);
  return recognised.found && recognised.compared.comparison.state !== 'differs';
}

/** Takes in several files, one after the other: only one is in memory at a time, each is kept or refused by itself. */
export async function takeInAll(
  files: readonly (() => Promise<ReadFile>)[],
  shelf: Shelf,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const read of files) outcomes.push(await takeIn(await read(), shelf));
  return outcomes;
}
