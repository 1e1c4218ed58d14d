import { useTranslations } from 'use-intl';
import type { ProvisionId } from '../../../seeds/schema/index.ts';
import { useAsOf, useIndex, usePack } from '../../shared/catalogue/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import type { CaseId, Snapshot } from '../../storage/index.ts';
import { groupMoves, type CatalogueStep, type Move, type Steps } from './logic/compare-states.ts';
import { MoveGroup } from './move-group.tsx';
import { ProvisionNames } from './provision-names.tsx';
import styles from './state-detail.module.css';

export interface StepListProps {
  readonly caseId: CaseId;
  readonly state: Snapshot;
  readonly steps: Steps;
}

/** The verdicts that changed, under what made them change. */
export function StepList({ caseId, state, steps }: StepListProps) {
  const t = useTranslations('history');
  const dates = useDates();
  const asOf = useAsOf();
  const pack = usePack();
  const otherPack = state.pack.hash !== pack.hash;
  const { catalogue } = steps;
  const drifted = catalogue !== null && catalogue.moves.length > 0;
  return (
    <>
      <div className={styles.part}>
        {steps.net !== null && <p>{t('since.net', { count: steps.net })}</p>}
        <p className={styles.quiet}>{t('since.order')}</p>
      </div>
      {(otherPack || drifted || catalogue === null) && (
        <div className={styles.part}>
          <h4>{t(otherPack ? 'steps.catalogue' : 'steps.program')}</h4>
          {catalogue === null ? <p>{t('steps.unknown')}</p> : <Catalogue caseId={caseId} step={catalogue} />}
        </div>
      )}
      {state.asOf !== asOf && (
        <div className={styles.part}>
          <h4>{t('steps.day', { then: dates.day(state.asOf), now: dates.day(asOf) })}</h4>
          <Moves caseId={caseId} moves={steps.day} />
        </div>
      )}
      <div className={styles.part}>
        <h4>{t('steps.answers')}</h4>
        <Moves caseId={caseId} moves={steps.answers} />
      </div>
    </>
  );
}

function Catalogue({ caseId, step }: { readonly caseId: CaseId; readonly step: CatalogueStep }) {
  const t = useTranslations('history.steps');
  const list = (title: string, ids: readonly ProvisionId[]) =>
    ids.length > 0 && (
      <Disclosure title={title}>
        <ProvisionNames caseId={caseId} ids={ids} />
      </Disclosure>
    );
  return (
    <>
      {list(t('added', { count: step.added.length }), step.added)}
      {list(t('gone', { count: step.gone.length }), step.gone)}
      {(step.moves.length > 0 || step.added.length + step.gone.length === 0) && (
        <Moves caseId={caseId} moves={step.moves} />
      )}
    </>
  );
}

function Moves({ caseId, moves }: { readonly caseId: CaseId; readonly moves: readonly Move[] }) {
  const t = useTranslations('history.steps');
  const { provisions } = useIndex();
  if (moves.length === 0) return <p className={styles.quiet}>{t('none')}</p>;
  return (
    <>
      <p>{t('moves', { count: moves.length })}</p>
      {groupMoves(moves, provisions).map((group) => (
        <MoveGroup key={group[0]?.id} caseId={caseId} group={group} />
      ))}
    </>
  );
}
