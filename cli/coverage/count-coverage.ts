import {
  ADDRESSEES,
  ENCODINGS,
  FORCES,
  KINDS,
  LEDGER_REASONS,
  STANDING_VERDICTS,
  type Catalogue,
  type DocId,
  type Example,
  type Provision,
} from '../../seeds/schema/index.ts';

/** One table of the report: a row per key, a column per document, both with sums. */
export interface CountTable {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly counts: readonly number[];
    readonly sum: number;
  }[];
}

/** What the catalogue covers, counted. Columns are the documents in printed order. */
export interface Coverage {
  readonly documents: readonly DocId[];
  readonly tables: readonly CountTable[];
  /** Provisions with tests that lack an example of one of these outcomes; empty in a pack that compiles. */
  readonly withoutExample: Readonly<Record<'met' | 'not met or out of scope' | 'open', readonly string[]>>;
}

/** Counts provisions by force, encoding, both together, kind and addressee, the ledger, and the examples. */
export function countCoverage(
  catalogue: Catalogue,
  examples: ReadonlyMap<string, readonly Example[]>,
): Coverage {
  const documents = catalogue.documents.map(({ id }) => id);
  const { provisions, ledger } = catalogue;
  const table = <T extends { readonly doc: DocId }>(
    title: string,
    keys: readonly string[],
    items: readonly T[],
    keysOf: (item: T) => readonly string[],
  ): CountTable => {
    const rows = keys.map((name) => {
      const counts = documents.map(
        (doc) => items.filter((one) => one.doc === doc && keysOf(one).includes(name)).length,
      );
      return { name, counts, sum: counts.reduce((a, b) => a + b, 0) };
    });
    return { title, rows: rows.filter(({ sum }) => sum > 0) };
  };
  const both = FORCES.flatMap((force) => ENCODINGS.map((encoding) => `${force} / ${encoding}`));
  const sayings = (one: Provision) => new Set((examples.get(one.id) ?? []).map(({ expect }) => expect));
  const tested = provisions.filter(({ audience, conditions }) => audience.length + conditions.length > 0);
  const lacking = (verdicts: readonly string[]) =>
    tested
      .filter((one) => !verdicts.some((verdict) => sayings(one).has(verdict as Example['expect'])))
      .map(({ id }) => id);
  return {
    documents,
    tables: [
      table('provisions', ['provisions'], provisions, () => ['provisions']),
      table('by force', FORCES, provisions, ({ force }) => [force]),
      table('by encoding', ENCODINGS, provisions, ({ encoding }) => [encoding]),
      table('by force and encoding', both, provisions, ({ force, encoding }) => [`${force} / ${encoding}`]),
      table('by kind', KINDS, provisions, ({ kind }) => [kind]),
      table('by addressee', ADDRESSEES, provisions, ({ addressee }) => [addressee]),
      table('with tests', ['with tests', 'without'], provisions, (one) => [
        one.audience.length + one.conditions.length > 0 ? 'with tests' : 'without',
      ]),
      table('with an example that is', [...STANDING_VERDICTS, 'closed'], provisions, (one) => [
        ...sayings(one),
      ]),
      table(
        'other sentences (ledger)',
        LEDGER_REASONS,
        ledger.map((entry) => ({ doc: entry.cite.doc, reason: entry.reason })),
        ({ reason }) => [reason],
      ),
    ],
    withoutExample: {
      met: lacking(['met', 'met-if-judged']),
      'not met or out of scope': lacking(['not-met', 'out-of-scope']),
      open: lacking(['open']),
    },
  };
}
