import type { Assessment } from '../../../../rules/index.ts';
import type { Catalogue, ProvisionId } from '../../../../seeds/schema/index.ts';
import {
  countTally,
  TALLY_KEYS,
  tallyKey,
  type Tally,
  type TallyKey,
} from '../../../shared/verdicts/tally.ts';

type Results = Pick<Assessment, 'provisions'>;

/** Provisions that went from one verdict to another. */
export interface Movement {
  readonly from: TallyKey;
  readonly to: TallyKey;
  readonly provisions: readonly ProvisionId[];
}

export interface AssessmentChange {
  readonly before: Tally;
  readonly after: Tally;
  /** Best new verdict first, then best old one. Provisions in the order of the catalogue. */
  readonly movements: readonly Movement[];
  readonly moved: number;
}

/** Counts an assessment. The numbers add up to all provisions. */
export function tallyOf(catalogue: Catalogue, assessment: Results): Tally {
  return countTally([...keysOf(catalogue, assessment).values()]);
}

/** What one answer did: the counts before and after, and which provisions moved. */
export function compareAssessments(catalogue: Catalogue, before: Results, after: Results): AssessmentChange {
  const old = keysOf(catalogue, before);
  const now = keysOf(catalogue, after);
  const moved = new Map<string, ProvisionId[]>();
  for (const [id, to] of now) {
    const from = old.get(id);
    if (from === undefined || from === to) continue;
    const ids = moved.get(`${from} ${to}`);
    if (ids === undefined) moved.set(`${from} ${to}`, [id]);
    else ids.push(id);
  }
  const movements = TALLY_KEYS.flatMap((to) =>
    TALLY_KEYS.flatMap((from): Movement[] => {
      const provisions = moved.get(`${from} ${to}`);
      return provisions === undefined ? [] : [{ from, to, provisions }];
    }),
  );
  return {
    before: countTally([...old.values()]),
    after: countTally([...now.values()]),
    movements,
    moved: movements.reduce((sum, movement) => sum + movement.provisions.length, 0),
  };
}

function keysOf(catalogue: Catalogue, { provisions }: Results): ReadonlyMap<ProvisionId, TallyKey> {
  const results = new Map(provisions.map((result) => [result.id, result]));
  return new Map(
    catalogue.provisions.flatMap((provision) => {
      const result = results.get(provision.id);
      return result === undefined ? [] : [[provision.id, tallyKey(provision, result)] as const];
    }),
  );
}
