import type { Mapping } from '../../../rules/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { recallMapping, type KeptMappings } from './logic/kept-mappings.ts';
import type { SheetHead } from './worker/protocol.ts';

/** How a sheet with these headers was read before on this device; `null`: none was, or nothing is kept. */
export function useRecall(kept: KeptMappings | null): (head: SheetHead) => Mapping | null {
  const catalogue = useCatalogue();
  return ({ header }) => recallMapping(kept ?? [], header, catalogue);
}
