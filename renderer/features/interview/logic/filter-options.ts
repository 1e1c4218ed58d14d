import type { FactOption } from '../../../../seeds/schema/index.ts';
import { createFinder, type Find } from '../../../shared/find/index.ts';

/** One index per list of options, made when somebody first types. */
const finders = new WeakMap<readonly FactOption[], Find<FactOption>>();

/**
 * The options found by a label in any language or by an everyday word, best first; all of them, in the order of the
 * catalogue, where nothing is typed. The option whose whole label is typed comes first.
 */
export function filterOptions(options: readonly FactOption[], query: string): readonly FactOption[] {
  if (query.trim() === '') return options;
  const find = finders.get(options) ?? createFinder(options);
  finders.set(options, find);
  return find(query);
}
