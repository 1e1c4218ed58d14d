import type { Force, Kind, Provision, ProvisionId } from '../../../../seeds/schema/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../../shared/find/index.ts';
import type { VerdictRow } from './verdict-rows.ts';

/** What a reader wants to see of a heat table. `null` lets everything through. */
export interface RowFilter {
  readonly text: string;
  readonly kind: Kind | null;
  readonly force: Force | null;
}

export const NO_ROW_FILTER: RowFilter = { text: '', kind: null, force: null };

export function isRowFiltered({ text, kind, force }: RowFilter): boolean {
  return text.trim() !== '' || kind !== null || force !== null;
}

const haystacks = new WeakMap<Provision, string>();

/** What a provision is found by here: its title and benefit in any language, its locators and its id. */
function haystackFor(provision: Provision): string {
  const known = haystacks.get(provision);
  if (known !== undefined) return known;
  const { id, title, benefit, cite, verb } = provision;
  const words = [title, benefit].flatMap((text) => Object.values(text));
  const made = haystackOf([...words, ...cite.flatMap(({ at, from }) => [at, from]), verb, id]);
  haystacks.set(provision, made);
  return made;
}

/** The rows that every part of the filter lets through, in the same order. */
export function filterRows(rows: readonly VerdictRow[], filter: RowFilter): readonly VerdictRow[] {
  const words = foldQuery(filter.text);
  return rows.filter(
    ({ provision }) =>
      (filter.kind === null || provision.kind === filter.kind) &&
      (filter.force === null || provision.force === filter.force) &&
      (words.length === 0 || containsAll(haystackFor(provision), words)),
  );
}

/** Rows of a list of ids; what the catalogue does not hold is left out. */
export function provisionsOf(
  provisions: ReadonlyMap<ProvisionId, Provision>,
  ids: readonly ProvisionId[],
): readonly Provision[] {
  return ids.flatMap((id) => provisions.get(id) ?? []);
}
