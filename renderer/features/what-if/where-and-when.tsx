import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { Button, DateField } from '../../shared/ui/index.ts';
import { WHERE_AND_WHEN } from './go-to-where-and-when.ts';
import type { RealCase, Sandbox } from './logic/sandbox.ts';
import type { PlacesSheetSlot } from './places-sheet-props.ts';
import { changeSandbox } from './sandbox-store.ts';
import styles from './where-and-when.module.css';

export interface WhereAndWhenProps {
  readonly caseId: string;
  readonly real: RealCase;
  readonly sandbox: Sandbox;
  readonly placesSheet: PlacesSheetSlot;
}

/** The places considered and the day in the sandbox. */
export function WhereAndWhen(props: WhereAndWhenProps) {
  const t = useTranslations('scenarios.where');
  return (
    <section aria-labelledby={WHERE_AND_WHEN} className={styles.where}>
      <h3 id={WHERE_AND_WHEN}>{t('title')}</h3>
      <Where {...props} />
      <When {...props} />
    </section>
  );
}

function Where({ caseId, real, sandbox, placesSheet }: WhereAndWhenProps) {
  const t = useTranslations('scenarios.where');
  const { places } = useCatalogue();
  const [choosing, setChoosing] = useState(false);
  const total = places.filter(({ canLocate }) => canLocate).length;
  const here = sandbox.places ?? real.places;
  return (
    <div className={styles.part} data-changed={sandbox.places !== null || undefined}>
      <p>{t('places', { count: here.length, total })}</p>
      {sandbox.places !== null && (
        <p className={styles.own}>{t('placesChanged', { count: real.places.length, total })}</p>
      )}
      <div className={styles.actions}>
        <Button size="s" onPress={() => setChoosing(true)}>
          {t('choose')}
        </Button>
        {sandbox.places !== null && (
          <Button
            size="s"
            tone="quiet"
            onPress={() => changeSandbox(caseId, (before) => ({ ...before, places: null }))}
          >
            {t('backPlaces')}
          </Button>
        )}
      </div>
      {choosing &&
        placesSheet({
          places: here,
          onKeep: (chosen) => {
            changeSandbox(caseId, (before) => ({ ...before, places: chosen }));
            return true;
          },
          onClose: () => setChoosing(false),
        })}
    </div>
  );
}

function When({ caseId, real, sandbox }: WhereAndWhenProps) {
  const t = useTranslations('scenarios.where');
  const dates = useDates();
  return (
    <div className={styles.part} data-changed={sandbox.asOf !== null || undefined}>
      <DateField
        label={t('day')}
        value={sandbox.asOf ?? real.asOf}
        onChange={(asOf) => {
          if (asOf !== null) changeSandbox(caseId, (before) => ({ ...before, asOf }));
        }}
      />
      {sandbox.asOf !== null && (
        <>
          <p className={styles.own}>{t('dayChanged', { day: dates.day(real.asOf) })}</p>
          <div className={styles.actions}>
            <Button
              size="s"
              tone="quiet"
              onPress={() => changeSandbox(caseId, (before) => ({ ...before, asOf: null }))}
            >
              {t('backDay')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
