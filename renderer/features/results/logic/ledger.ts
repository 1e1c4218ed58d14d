import {
  ENCODINGS,
  LEDGER_REASONS,
  type Catalogue,
  type Encoding,
  type LedgerEntry,
  type LedgerReason,
  type PolicyDocument,
  type Provision,
  type ProvisionId,
  type Text,
} from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../../shared/find/index.ts';
import { bucket } from './measures.ts';

/** What we made of one printed sentence or part of one. */
export type LedgerItem =
  | { readonly kind: 'provision'; readonly provision: Provision }
  | { readonly kind: 'sentence'; readonly entry: LedgerEntry };

export interface LedgerClause {
  readonly at: string;
  readonly heading: Text | null;
  readonly items: readonly LedgerItem[];
  /** True for a clause of the outline that neither holds an entry nor has clauses below it: nobody has read it in. */
  readonly missing: boolean;
}

export type LedgerTag = Encoding | LedgerReason;
export const LEDGER_TAGS: readonly LedgerTag[] = [...ENCODINGS, ...LEDGER_REASONS];

export interface DocumentLedger {
  readonly document: PolicyDocument;
  readonly clauses: readonly LedgerClause[];
}

/** Every provision and every other sentence of every document, clause by clause, in printed order of the outline. */
export function buildLedger(catalogue: Catalogue): readonly DocumentLedger[] {
  return catalogue.documents.map((document) => {
    const items: (readonly [string, LedgerItem])[] = [
      ...catalogue.provisions
        .filter(({ doc }) => doc === document.id)
        .map((provision) => [provision.cite[0]?.at ?? '', { kind: 'provision', provision }] as const),
      ...catalogue.ledger
        .filter(({ cite }) => cite.doc === document.id)
        .map((entry) => [entry.cite.at, { kind: 'sentence', entry }] as const),
    ];
    const byClause = bucket(items, ([at]) => at);
    const headings = new Map(document.outline.map(({ at, heading }) => [at, heading]));
    const order = [...new Set([...headings.keys(), ...items.map(([at]) => at)])];
    const clauses = order.map((at): LedgerClause => {
      const own = (byClause.get(at) ?? []).map(([, item]) => item);
      const hasBelow = order.some((other) => other !== at && other.startsWith(at));
      return { at, heading: headings.get(at) ?? null, items: own, missing: own.length === 0 && !hasBelow };
    });
    return { document, clauses };
  });
}

/** The encoding of a provision, or why a sentence is none. */
export function tagOf(item: LedgerItem): LedgerTag {
  return item.kind === 'provision' ? item.provision.encoding : item.entry.reason;
}

export function countTags(clauses: readonly LedgerClause[]): Readonly<Record<LedgerTag, number>> {
  const counts: Record<LedgerTag, number> = {
    full: 0,
    partial: 0,
    manual: 0,
    heading: 0,
    background: 0,
    governance: 0,
    target: 0,
  };
  for (const item of clauses.flatMap(({ items }) => items)) counts[tagOf(item)] += 1;
  return counts;
}

/** The provisions among the items, in the order of the clauses. */
export function provisionsOf(clauses: readonly LedgerClause[]): readonly ProvisionId[] {
  return clauses
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'provision' ? [item.provision.id] : []));
}

export interface LedgerFilter {
  readonly text: string;
  readonly tags: readonly LedgerTag[];
}

/** Narrows the ledger. While nothing is looked for, empty clauses stay visible; otherwise only hits are shown. */
export function filterLedger(
  clauses: readonly LedgerClause[],
  filter: LedgerFilter,
): readonly LedgerClause[] {
  const words = foldQuery(filter.text);
  if (words.length === 0 && filter.tags.length === 0) return clauses;
  return clauses
    .map((clause) => ({
      ...clause,
      missing: false,
      items: clause.items.filter((item) => hits(item, clause, words, filter)),
    }))
    .filter(({ items }) => items.length > 0);
}

function hits(
  item: LedgerItem,
  clause: LedgerClause,
  words: readonly string[],
  { tags }: LedgerFilter,
): boolean {
  if (tags.length > 0 && !tags.includes(tagOf(item))) return false;
  return words.length === 0 || containsAll(haystackFor(item, clause), words);
}

const haystacks = new WeakMap<LedgerItem, string>();

/** What an item can be found by; folded once. */
function haystackFor(item: LedgerItem, { at, heading }: LedgerClause): string {
  const known = haystacks.get(item);
  if (known !== undefined) return known;
  const own =
    item.kind === 'provision'
      ? [
          ...Object.values(item.provision.title),
          ...Object.values(item.provision.summary),
          ...item.provision.cite.map(({ from }) => from),
        ]
      : [...Object.values(item.entry.says), item.entry.cite.from];
  const made = haystackOf([...own, at, ...(heading === null ? [] : Object.values(heading))]);
  haystacks.set(item, made);
  return made;
}
