import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useIndex } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { Button, DateField } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { Plan } from '../store/batch-state.ts';
import type { PlacesSheetSlot } from './places-sheet-props.ts';

export interface PlanFieldsProps {
  readonly plan: Plan;
  readonly placesSheet: PlacesSheetSlot;
}

/** The day to decide for, and the places to consider. */
export function PlanFields({ plan, placesSheet }: PlanFieldsProps) {
  const t = useTranslations('batch.plan');
  const text = useText();
  const store = useBatchStore();
  const { places } = useIndex();
  const [choosing, setChoosing] = useState(false);
  const named = plan.places.flatMap((id) => places.get(id) ?? []).map(({ name }) => text(name));
  const ownPlaces = plan.mapping.columns.some(({ to }) => to === 'places');
  return (
    <section aria-labelledby="batch-plan" className={styles.section}>
      <h2 id="batch-plan">{t('title')}</h2>
      <DateField
        label={t('day')}
        value={plan.asOf}
        onChange={(asOf) => {
          if (asOf !== null) store.setPlan({ asOf });
        }}
      />
      <div className={styles.line}>
        <span>
          {named.length === 0
            ? t('allPlaces')
            : t('places', { count: named.length, names: named.join(t('comma')) })}
        </span>
        <Button size="s" onPress={() => setChoosing(true)}>
          {t('choosePlaces')}
        </Button>
      </div>
      {ownPlaces && <p className={styles.note}>{t('ownPlaces')}</p>}
      {choosing &&
        placesSheet({
          places: plan.places,
          onKeep: (chosen) => {
            store.setPlan({ places: chosen });
            return true;
          },
          onClose: () => setChoosing(false),
        })}
    </section>
  );
}
