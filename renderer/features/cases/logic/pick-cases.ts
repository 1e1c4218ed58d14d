import { tagKey, type CaseSummary } from '../../../storage/index.ts';
import { matchesWords } from './matches-words.ts';

export const CASE_ORDERS = ['changed', 'name', 'created'] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

/** Which cases to show, and in which order. */
export interface CaseView {
  readonly wanted: string;
  /** `null`: whatever their tags. */
  readonly tag: string | null;
  readonly order: CaseOrder;
}

/** Whether some cases may be hidden by what is looked for. */
export function isNarrowed({ wanted, tag }: CaseView): boolean {
  return wanted.trim() !== '' || tag !== null;
}

/** The cases that fit, in the order asked for. `compareNames` knows the language on screen. */
export function pickCases(
  cases: readonly CaseSummary[],
  { wanted, tag, order }: CaseView,
  compareNames: (a: string, b: string) => number,
): readonly CaseSummary[] {
  const fitting = cases.filter(
    (row) =>
      (tag === null || row.tags.some((one) => tagKey(one) === tagKey(tag))) &&
      matchesWords([row.name, ...row.tags, ...row.alsoCalled], wanted),
  );
  return fitting.sort(comparator(order, compareNames));
}

function comparator(order: CaseOrder, compareNames: (a: string, b: string) => number) {
  return (a: CaseSummary, b: CaseSummary): number => {
    switch (order) {
      case 'changed':
        return b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1);
      case 'created':
        return b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);
      case 'name':
        return compareNames(a.name, b.name) || b.changedAt - a.changedAt;
    }
  };
}

/** Every tag in use, written as it is written first, the most used first. */
export function tagsInUse(cases: readonly Pick<CaseSummary, 'tags'>[]): readonly string[] {
  const uses = new Map<string, { readonly tag: string; count: number }>();
  for (const tag of cases.flatMap(({ tags }) => tags)) {
    const known = uses.get(tagKey(tag));
    if (known === undefined) uses.set(tagKey(tag), { tag, count: 1 });
    else known.count += 1;
  }
  return [...uses.values()].sort((a, b) => b.count - a.count).map(({ tag }) => tag);
}
