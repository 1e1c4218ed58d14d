import type { DocId } from '../../seeds/schema/index.ts';
import { compareEdition, type Compared, type EditionOf } from './compare-edition.ts';
import type { Digest } from './edition-marks.ts';

/** Which of the documents a text is, if any. */
export type Recognised =
  | { readonly found: true; readonly doc: DocId; readonly compared: Compared }
  /** `nearest`: the document it shares most with; `null` where it shares nothing. */
  | { readonly found: false; readonly nearest: Nearest | null };

export interface Nearest {
  readonly doc: DocId;
  /** Stretches found in both, of whichever has more of them. */
  readonly alike: number;
  readonly of: number;
}

/** Recognises a text by the sentences it shares with each document. */
export async function whichDocument(
  raw: string,
  documents: readonly EditionOf[],
  digest: Digest,
): Promise<Recognised> {
  const all = await Promise.all(
    documents.map(async ({ id, ...rest }) => ({
      doc: id,
      compared: await compareEdition(raw, { id, ...rest }, digest),
    })),
  );
  const [best] = all.sort((a, b) => shareOf(b.compared) - shareOf(a.compared));
  if (best === undefined || best.compared.alike === 0) return { found: false, nearest: null };
  const { doc, compared } = best;
  if (compared.comparison.state !== 'not-this-document') return { found: true, doc, compared };
  return { found: false, nearest: { doc, alike: compared.alike, of: compared.of } };
}

const shareOf = ({ alike, of }: Compared): number => (of === 0 ? 0 : alike / of);
