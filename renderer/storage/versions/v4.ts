import { v3 } from './v3.ts';

/**
 * Database version 4: earlier states of a case. New tables only; that a case can be archived and tagged has a default
 * when its row is read.
 */
export const v4 = {
  version: 4,
  stores: {
    ...v3.stores,
    /** A case as it stood at a moment: what was said, and what came of it. */
    snapshots: '[caseId+at], caseId',
    /** The provisions and places of an edition of the catalogue, in its order; the letters of a snapshot are read by it. */
    editions: 'hash',
  },
} as const;
