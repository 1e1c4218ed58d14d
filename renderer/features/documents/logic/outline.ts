import {
  ENCODINGS,
  LEDGER_REASONS,
  type Catalogue,
  type Citation,
  type Encoding,
  type LedgerEntry,
  type LedgerReason,
  type PolicyDocument,
  type Provision,
  type Text,
} from '../../../../seeds/schema/index.ts';

/** What we made of a printed sentence, or of a part of one. */
export type Entry =
  | {
      readonly kind: 'provision';
      readonly key: string;
      readonly cite: readonly Citation[];
      readonly provision: Provision;
    }
  | {
      readonly kind: 'sentence';
      readonly key: string;
      readonly cite: readonly Citation[];
      readonly entry: LedgerEntry;
    };

/** How much of a provision was encoded, or why a sentence is none. */
export type CoverageTag = Encoding | LedgerReason;
export const COVERAGE_TAGS: readonly CoverageTag[] = [...ENCODINGS, ...LEDGER_REASONS];
export const ENCODING_TAGS: readonly CoverageTag[] = ENCODINGS;

export type Coverage = Readonly<Record<CoverageTag, number>>;

/** One clause of a document with everything that was made of it. */
export interface OutlineClause {
  readonly at: string;
  readonly heading: Text | null;
  readonly entries: readonly Entry[];
  readonly coverage: Coverage;
  /** Nothing of it was entered, and no clause below it was either: it was not read in. */
  readonly missing: boolean;
}

type Read = Pick<Catalogue, 'provisions' | 'ledger'>;

/** A document's clauses in printed order. Every provision and every ledger entry of it stands in exactly one. */
export function outlineOf({ provisions, ledger }: Read, document: PolicyDocument): readonly OutlineClause[] {
  const entries: readonly Entry[] = [
    ...provisions
      .filter(({ doc }) => doc === document.id)
      .map((provision): Entry => ({ kind: 'provision', key: provision.id, cite: provision.cite, provision })),
    ...ledger
      .filter(({ cite }) => cite.doc === document.id)
      .map((entry): Entry => ({
        kind: 'sentence',
        key: `${entry.cite.at} ${entry.cite.from}`,
        cite: [entry.cite],
        entry,
      })),
  ];
  const byClause = new Map<string, Entry[]>();
  for (const entry of entries) {
    const at = entry.cite[0]?.at ?? '';
    byClause.set(at, [...(byClause.get(at) ?? []), entry]);
  }
  const headings = new Map(document.outline.map(({ at, heading }) => [at, heading]));
  const order = [...new Set([...headings.keys(), ...byClause.keys()])];
  return order.map((at) => {
    const own = byClause.get(at) ?? [];
    const hasBelow = order.some((other) => other !== at && other.startsWith(at));
    return {
      at,
      heading: headings.get(at) ?? null,
      entries: own,
      coverage: coverageOf(own),
      missing: own.length === 0 && !hasBelow,
    };
  });
}

export function tagOf(entry: Entry): CoverageTag {
  return entry.kind === 'provision' ? entry.provision.encoding : entry.entry.reason;
}

/** Counts entries by what became of them. */
export function coverageOf(entries: readonly Entry[]): Coverage {
  const counts: Record<CoverageTag, number> = {
    full: 0,
    partial: 0,
    manual: 0,
    heading: 0,
    background: 0,
    governance: 0,
    target: 0,
  };
  for (const entry of entries) counts[tagOf(entry)] += 1;
  return counts;
}
