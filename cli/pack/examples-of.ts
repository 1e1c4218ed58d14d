import type { Example } from '../../seeds/schema/index.ts';
import type { Seeds } from './load-seeds.ts';

/** The examples written beside each provision, by its id. They are not in the pack. */
export function examplesOf(seeds: Seeds): ReadonlyMap<string, readonly Example[]> {
  return new Map(
    seeds.provisions.flatMap(({ value }) =>
      value.provisions.map((one): [string, readonly Example[]] => [one.id, one.examples]),
    ),
  );
}
