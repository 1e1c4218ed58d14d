import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { changeEffects, type ChangeEffect } from '../../../rules/index.ts';
import { useCatalogue, useExplorer } from '../../shared/catalogue/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import type { Sandbox } from './logic/sandbox.ts';
import { NoDifferenceReason } from './no-difference-reason.tsx';
import styles from './no-difference.module.css';
import { useFactLabels } from './use-fact-labels.ts';

export interface ChangeEffectsProps {
  readonly assessed: AssessedCase;
  readonly sandbox: Sandbox;
}

/** Where something differs: which of the changed answers have no part in it and why, and which have one only together. */
export function ChangeEffects({ assessed, sandbox }: ChangeEffectsProps) {
  const t = useTranslations('scenarios.parts');
  const catalogue = useCatalogue();
  const explorer = useExplorer();
  const { answers, assessment, caseRow } = assessed;
  const { changes, asOf, places } = sandbox;
  const effects = useMemo(
    () =>
      changeEffects(catalogue, explorer, answers, changes, {
        asOf: asOf ?? assessment.asOf,
        places: places ?? caseRow.places,
      }),
    [catalogue, explorer, answers, changes, asOf, places, assessment, caseRow],
  );
  const told = effects.filter(({ effect }) => effect !== 'own');
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="what-if-parts" className={styles.none}>
      <h3 id="what-if-parts">{t('title')}</h3>
      <ul className={styles.reasons}>
        {told.map((effect) => (
          <Told key={effect.fact} caseId={caseRow.id} effect={effect} />
        ))}
      </ul>
    </section>
  );
}

function Told({ caseId, effect }: { readonly caseId: string; readonly effect: ChangeEffect }) {
  const t = useTranslations('scenarios.parts');
  const labels = useFactLabels();
  const fact = labels([effect.fact]);
  switch (effect.effect) {
    case 'own':
      return null;
    case 'none':
      return <NoDifferenceReason caseId={caseId} reason={effect.why} />;
    case 'covered':
      return <li>{t('covered', { fact, count: effect.by.length, others: labels(effect.by) })}</li>;
    case 'together':
      return <li>{t('together', { fact, others: labels(effect.with) })}</li>;
  }
}
