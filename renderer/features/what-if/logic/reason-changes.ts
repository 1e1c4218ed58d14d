import type { ProvisionResult, Reason } from '../../../../rules/index.ts';
import type { Outcome, Provision, Text } from '../../../../seeds/schema/index.ts';

/** A row of the decision record that comes out otherwise. */
export interface ReasonChange {
  readonly role: 'audience' | 'condition' | 'place' | 'period' | 'late-plan';
  /** The provision's words for it; `null` where the words are the program's own. */
  readonly says: Text | null;
  /** `null`: there was, or is, no such row: the period row stands only where a text is not in force. */
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** Which rows of the record differ, in the order of the record: why a provision went where it went. */
export function reasonChanges(
  provision: Provision,
  before: Pick<ProvisionResult, 'reasons'>,
  after: Pick<ProvisionResult, 'reasons'>,
): readonly ReasonChange[] {
  const keyOf = ({ role, id }: Reason) => `${role} ${id}`;
  const was = new Map(before.reasons.map((reason) => [keyOf(reason), reason]));
  const is = new Map(after.reasons.map((reason) => [keyOf(reason), reason]));
  return [...new Map([...was, ...is]).keys()].flatMap((key): ReasonChange[] => {
    const [old, now] = [was.get(key), is.get(key)];
    const reason = now ?? old;
    if (reason === undefined || old?.outcome === now?.outcome) return [];
    const outcomes = { before: old?.outcome ?? null, after: now?.outcome ?? null };
    switch (reason.role) {
      case 'audience':
        return [{ role: reason.role, says: saysOf(provision.audience, reason.id), ...outcomes }];
      case 'condition':
        return [{ role: reason.role, says: saysOf(provision.conditions, reason.id), ...outcomes }];
      case 'place':
      case 'period':
      case 'late-plan':
        return [{ role: reason.role, says: null, ...outcomes }];
      case 'addressee':
      case 'judged':
      case 'not-encoded':
        return [];
    }
  });
}

function saysOf(tests: Provision['audience'], id: string): Text | null {
  return tests.find((test) => test.id === id)?.says ?? null;
}
