import { containsAll, foldQuery, foldText, haystackOf } from '../../../shared/find/index.ts';

/** The parts of an option that somebody can find it by. */
export interface Findable {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  readonly words?: readonly string[] | undefined;
}

/**
 * The options that contain every word of the query, in a label of any language or in the everyday words.
 * Options whose label starts with the query come first; otherwise the order of the catalogue is kept.
 */
export function filterOptions<T extends Findable>(options: readonly T[], query: string): readonly T[] {
  const words = foldQuery(query);
  if (words.length === 0) return options;
  const start = foldText(query);
  const found = options.filter((option) =>
    containsAll(haystackOf([...Object.values(option.label), ...(option.words ?? [])]), words),
  );
  const starts = (option: T) =>
    Object.values(option.label).some((label) => foldText(label).startsWith(start));
  return [...found.filter(starts), ...found.filter((option) => !starts(option))];
}
