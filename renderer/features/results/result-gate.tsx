import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';
import styles from './result-gate.module.css';
import { useCaseResult, type CaseResult } from './use-case-result.ts';

export type ReadyResult = Extract<CaseResult, { state: 'ready' }>;

export interface ResultGateProps {
  readonly caseId: CaseId;
  readonly children: (result: ReadyResult) => ReactNode;
}

/** Shows verdicts only when there are sound ones, and says when there are not. */
export function ResultGate({ caseId, children }: ResultGateProps) {
  const t = useTranslations('results');
  const result = useCaseResult(caseId);
  switch (result.state) {
    case 'working':
      return (
        <p role="status" className={styles.wait}>
          {t('working')}
        </p>
      );
    case 'failed':
      return (
        <div className={styles.wait}>
          <Card tone="warning">
            <h1 tabIndex={-1}>{t('failure.title')}</h1>
            <p>{t('failure.body')}</p>
          </Card>
        </div>
      );
    case 'ready':
      return (
        <>
          {!result.assessment.agreed && (
            <div className={styles.wait}>
              <Card tone="warning">
                <p>{t('disagreed')}</p>
              </Card>
            </div>
          )}
          {children(result)}
        </>
      );
  }
}
