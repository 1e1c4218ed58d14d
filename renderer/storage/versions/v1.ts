/**
 * Database version 1. Never edit a version once it has been released: write the next one beside it, with an
 * upgrade function, and add a stored fixture of this one to the tests.
 */
export const v1 = {
  version: 1,
  stores: {
    /** One company being advised. */
    cases: 'id, changedAt',
    /** One answer per row, so that two windows editing one case never overwrite each other. */
    answers: '[caseId+factId], caseId',
    /** One row per preference, keyed by its name. */
    preferences: 'key',
  },
} as const;
