import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { whyNoDifference } from '../../../rules/index.ts';
import { useCatalogue, useExplorer } from '../../shared/catalogue/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import styles from './no-difference.module.css';
import { NoDifferenceReason } from './no-difference-reason.tsx';
import type { Sandbox } from './logic/sandbox.ts';

export interface NoDifferenceProps {
  readonly assessed: AssessedCase;
  readonly sandbox: Sandbox;
}

/** Says that nothing comes out otherwise, and for each changed answer why. */
export function NoDifference({ assessed, sandbox }: NoDifferenceProps) {
  const t = useTranslations('scenarios.none');
  const catalogue = useCatalogue();
  const explorer = useExplorer();
  const { answers, assessment, caseRow } = assessed;
  const reasons = useMemo(
    () =>
      whyNoDifference(catalogue, explorer, answers, sandbox.changes, {
        asOf: sandbox.asOf ?? assessment.asOf,
        places: sandbox.places ?? caseRow.places,
      }),
    [catalogue, explorer, answers, sandbox, assessment, caseRow],
  );
  return (
    <div className={styles.none}>
      <h3>{t('title')}</h3>
      <p>{t('body')}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <NoDifferenceReason key={reason.fact} caseId={caseRow.id} reason={reason} />
        ))}
        {(sandbox.places !== null || sandbox.asOf !== null) && <li>{t('where')}</li>}
      </ul>
    </div>
  );
}
