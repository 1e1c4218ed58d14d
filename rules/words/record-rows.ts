import type { FactId, Outcome, Provision, Text } from '../../seeds/schema/index.ts';
import type { ProvisionResult, Reason, ReasonRole } from '../assess/types.ts';

/** A row whose words come from the provision. */
export interface TestRow {
  readonly kind: 'test';
  readonly role: ReasonRole & ('audience' | 'condition' | 'judged');
  readonly id: string;
  readonly says: Text;
  readonly outcome: Outcome;
  readonly facts: readonly FactId[];
  /** For judged items: whether an authority decides or the text leaves it undefined. */
  readonly by: 'authority' | 'undefined-in-text' | null;
}

/** A row about the sentence as a whole, whose words are the program's own. */
export interface FrameRow {
  readonly kind: 'frame';
  readonly role: ReasonRole & ('addressee' | 'period' | 'late-plan' | 'place' | 'not-encoded');
  readonly outcome: Outcome;
}

export type RecordRow = TestRow | FrameRow;

/** The decision record as rows to print, in the order of the reasons. A reason without words is a bug: it throws. */
export function recordRows(
  provision: Provision,
  result: Pick<ProvisionResult, 'reasons'>,
): readonly RecordRow[] {
  return result.reasons.map((reason) => toRow(provision, reason));
}

function toRow(provision: Provision, reason: Reason): RecordRow {
  const { role, id, outcome, facts } = reason;
  switch (role) {
    case 'addressee':
    case 'period':
    case 'late-plan':
    case 'place':
    case 'not-encoded':
      return { kind: 'frame', role, outcome };
    case 'audience':
      return {
        kind: 'test',
        role,
        id,
        outcome,
        facts,
        by: null,
        says: find(provision.audience, id, provision).says,
      };
    case 'condition':
      return {
        kind: 'test',
        role,
        id,
        outcome,
        facts,
        by: null,
        says: find(provision.conditions, id, provision).says,
      };
    case 'judged': {
      const { says, by } = find(provision.judged, id, provision);
      return { kind: 'test', role, id, outcome, facts, by, says };
    }
  }
}

function find<T extends { readonly id: string }>(items: readonly T[], id: string, provision: Provision): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined)
    throw new Error(`${provision.id}: the decision record names "${id}", the provision does not`);
  return found;
}
