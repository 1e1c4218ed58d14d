/** A part of a key: as it is, or hidden by a keyed hash. */
export interface KeyPart {
  readonly field: string;
  readonly hidden: boolean;
}

const clear = (field: string): KeyPart => ({ field, hidden: false });
const hidden = (field: string): KeyPart => ({ field, hidden: true });

/**
 * The tables whose rows are encrypted, and their keys. In clear stay only what finds a row: ids of cases, which are
 * random, and the moments of earlier states.
 */
export const SEALED_TABLES: ReadonlyMap<string, readonly KeyPart[]> = new Map([
  ['cases', [clear('id')]],
  ['answers', [clear('caseId'), hidden('factId')]],
  ['drafts', [clear('caseId'), hidden('factId')]],
  ['notes', [clear('caseId'), hidden('factId')]],
  ['later', [clear('caseId'), hidden('factId')]],
  ['particulars', [clear('caseId'), hidden('key')]],
  ['originals', [hidden('doc')]],
  ['snapshots', [clear('caseId'), clear('at')]],
]);

/** The tables that stay in clear, with the reason. A test fails where a table is in neither list. */
export const CLEAR_TABLES: ReadonlyMap<string, string> = new Map([
  [
    'preferences',
    'The unlock screen needs language and theme; nothing of a case is in it but one random id.',
  ],
  ['editions', 'What an edition of the catalogue held: the same in every copy of the program.'],
]);
