import {
  findPassage,
  isFurniture,
  isHeadingOnly,
  sentencesOf,
  type ClauseSpan,
  type Passage,
} from '../../rules/index.ts';
import type { Catalogue, DocId, LedgerEntry, PolicyDocument, Provision } from '../../seeds/schema/index.ts';

/** One thing that was made of a clause, with its passage where the original is at hand. */
export type Entry =
  | { readonly kind: 'provision'; readonly provision: Provision; readonly passage: Passage | null }
  | { readonly kind: 'ledger'; readonly entry: LedgerEntry; readonly passage: Passage | null };

/** The original that a fact-check pack shows beside our reading. */
export interface Printed {
  readonly text: string;
  readonly spans: readonly ClauseSpan[];
}

/** Everything made of one clause: in printed order with the original, else provisions first. */
export function entriesOf(catalogue: Catalogue, doc: DocId, at: string, printed: Printed | null): Entry[] {
  const locate = (from: string | undefined): Passage | null => {
    if (printed === null || from === undefined) return null;
    const found = findPassage(printed.text, printed.spans, at, from);
    return found.ok ? found.passage : null;
  };
  const provisions = catalogue.provisions
    .filter(({ cite: [first] }) => first?.doc === doc && first.at === at)
    .map((provision): Entry => ({ kind: 'provision', provision, passage: locate(provision.cite[0]?.from) }));
  const ledger = catalogue.ledger
    .filter(({ cite }) => cite.doc === doc && cite.at === at)
    .map((entry): Entry => ({ kind: 'ledger', entry, passage: locate(entry.cite.from) }));
  const place = (entry: Entry) => entry.passage?.start ?? Number.MAX_SAFE_INTEGER;
  return [...provisions, ...ledger].sort((a, b) => place(a) - place(b));
}

/** Sentences of a clause that nothing was made of, beyond its heading line and the document's own furniture. */
export function leftOver(
  entries: readonly Entry[],
  document: PolicyDocument,
  at: string,
  { text, spans }: Printed,
): string[] {
  return spans
    .filter((span) => span.at === at)
    .flatMap((span) => sentencesOf(text, span.start, span.end))
    .filter(
      ({ start, end }) =>
        !entries.some(({ passage }) => passage !== null && passage.start >= start && passage.start < end),
    )
    .filter((sentence) => !isHeadingOnly(sentence, spans, text))
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((line) => !isFurniture(line, document));
}
