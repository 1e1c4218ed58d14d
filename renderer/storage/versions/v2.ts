import { v1 } from './v1.ts';

/**
 * Database version 2: what lies beside the answers of a case. New tables only, so nothing has to be converted; what
 * the case row has gained has a default when it is read.
 */
export const v2 = {
  version: 2,
  stores: {
    ...v1.stores,
    /** What is filled in and not yet saved, one row per fact: a closed window or a crash loses nothing. */
    drafts: '[caseId+factId], caseId',
    /** Private notes of whoever keeps the case, one row per fact. */
    notes: '[caseId+factId], caseId',
    /** Facts to ask the client about later. */
    later: '[caseId+factId], caseId',
    /** Particulars of the company that decide nothing: names, identifiers, sizes. One row each. */
    particulars: '[caseId+key], caseId',
  },
} as const;
