import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { compareAssessments, type Assessment } from '../../../rules/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { Card } from '../../shared/ui/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { ChangeEffects } from './change-effects.tsx';
import { CountStrip } from './count-strip.tsx';
import styles from './differences.module.css';
import { differingProvisions } from './logic/differing-provisions.ts';
import { listMovements } from './logic/movements.ts';
import type { Sandbox } from './logic/sandbox.ts';
import { MovementGroup } from './movement-group.tsx';
import { NoDifference } from './no-difference.tsx';
import { PlaceDifferences } from './place-differences.tsx';
import type { ScenarioState } from './use-scenario.ts';

/** The heading to go to once something is otherwise. */
export const DIFFERENCES = 'what-if-differs';

export interface DifferencesProps {
  readonly assessed: AssessedCase;
  readonly sandbox: Sandbox;
  /** `null`: nothing is otherwise. */
  readonly scenario: ScenarioState | null;
}

/** Exactly what comes out otherwise than in the real case; when nothing does, why. */
export function Differences({ assessed, sandbox, scenario }: DifferencesProps) {
  const t = useTranslations('scenarios.differs');
  return (
    <section aria-labelledby={DIFFERENCES} className={styles.differs}>
      <h2 id={DIFFERENCES} tabIndex={-1}>
        {t('title')}
      </h2>
      {scenario === null ? (
        <p className={styles.quiet}>{t('nothingYet')}</p>
      ) : scenario.failed ? (
        <Card tone="warning">{t('failed')}</Card>
      ) : (
        <>
          <p role="status" className={styles.working}>
            {scenario.working && t('working')}
          </p>
          {scenario.assessment !== null && (
            <div aria-busy={scenario.working}>
              <Compared assessed={assessed} sandbox={sandbox} after={scenario.assessment} />
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Compared({
  assessed,
  sandbox,
  after,
}: Omit<DifferencesProps, 'scenario'> & { readonly after: Assessment }) {
  const t = useTranslations('scenarios.differs');
  const catalogue = useCatalogue();
  const before = assessed.assessment;
  const caseId = assessed.caseRow.id;
  const found = useMemo(() => {
    const difference = compareAssessments(before, after);
    const differ = differingProvisions(before, after, difference);
    return { difference, differ, movements: listMovements(catalogue, before, after, differ) };
  }, [catalogue, before, after]);
  const { difference, differ, movements } = found;
  const moved = [difference.places, difference.placesAdded, difference.placesRemoved].some(
    ({ length }) => length > 0,
  );
  if (differ.length === 0 && !moved) return <NoDifference assessed={assessed} sandbox={sandbox} />;
  return (
    <div className={styles.compared}>
      {!after.agreed && <Card tone="warning">{t('disagreed')}</Card>}
      <CountStrip before={before} after={after} />
      <ChangeEffects assessed={assessed} sandbox={sandbox} />
      <div>
        <h3>{t('provisions', { count: differ.length })}</h3>
        {differ.length > 0 && <p className={styles.quiet}>{t('recordNote')}</p>}
        {movements.map((movement) => (
          <MovementGroup
            key={JSON.stringify([movement.from, movement.to])}
            caseId={caseId}
            movement={movement}
          />
        ))}
      </div>
      {moved && <PlaceDifferences caseId={caseId} before={before} after={after} difference={difference} />}
    </div>
  );
}
