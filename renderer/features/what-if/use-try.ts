import { useTranslations } from 'use-intl';
import type { Change } from '../../../rules/index.ts';
import type { FactId, PlaceId } from '../../../seeds/schema/index.ts';
import { navigate } from '../../shared/routing/index.ts';
import { useToast } from '../../shared/ui/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { isTouched, UNTOUCHED } from './logic/sandbox.ts';
import { changeSandbox, openRow, useSandbox } from './sandbox-store.ts';

export interface Try {
  /** Puts just these changes into the sandbox and goes there: only then is the effect the one promised. */
  readonly changes: (changes: readonly Change[], places?: readonly PlaceId[]) => void;
  /** Goes to the sandbox with the form of one answer open; what is otherwise there stays. */
  readonly edit: (fact: FactId) => void;
}

/** Ways from a record into the sandbox. What the sandbox held is replaced, and can be had back. */
export function useTry(assessed: AssessedCase): Try {
  const t = useTranslations('scenarios.would');
  const common = useTranslations('common');
  const { show } = useToast();
  const before = useSandbox(assessed);
  const caseId = assessed.caseRow.id;
  const go = () => navigate({ screen: 'results', caseId, tab: 'what-if' });
  return {
    changes: (changes, places) => {
      const next = new Map(changes.map(({ fact, to }) => [fact, to] as const));
      changeSandbox(caseId, () => ({ ...UNTOUCHED, changes: next, places: places ?? null }));
      openRow(caseId, null);
      if (isTouched(before))
        show({
          message: t('replaced'),
          action: { label: common('undo'), onPress: () => changeSandbox(caseId, () => before) },
        });
      go();
    },
    edit: (fact) => {
      openRow(caseId, fact);
      go();
    },
  };
}
