import { useAsOf, useCatalogue } from '../../shared/catalogue/index.ts';
import type { Encoding } from '../../shared/sheets/index.ts';
import { recallMapping, type KeptMappings } from './logic/kept-mappings.ts';
import { useBatchStore } from './store/batch-keeper.tsx';

/** Opens a sheet, or the same one anew with another worksheet or encoding. */
export function useOpenSheet(
  kept: KeptMappings | null,
): (file: File, how?: { readonly sheet?: string; readonly encoding?: Encoding }) => void {
  const store = useBatchStore();
  const catalogue = useCatalogue();
  const asOf = useAsOf();
  return (file, how = {}) =>
    void store.open(file, {
      asOf,
      ...how,
      recall: ({ header }) => recallMapping(kept ?? [], header, catalogue),
    });
}
