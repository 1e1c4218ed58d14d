import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { placesLeft, useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { Button, useReportSave } from '../../shared/ui/index.ts';
import { setPlaces, type CaseRow } from '../../storage/index.ts';
import { locatablePlaces } from './logic/choose-places.ts';
import styles from './places-chooser.module.css';
import { PlacesSheet } from './places-sheet.tsx';

/** Which places to look at; all of them unless somebody says otherwise. */
export function PlacesChooser({ caseRow }: { readonly caseRow: CaseRow }) {
  const t = useTranslations('interview.places');
  const catalogue = useCatalogue();
  const report = useReportSave();
  const [choosing, setChoosing] = useState(false);
  const total = locatablePlaces(catalogue).length;
  const places = placesLeft(useIndex(), caseRow.places);
  return (
    <div className={styles.chooser}>
      <span className={styles.state}>{t('state', { count: places.length, total })}</span>
      <Button size="s" onPress={() => setChoosing(true)}>
        {t('choose')}
      </Button>
      {choosing && (
        <PlacesSheet
          places={caseRow.places}
          onKeep={async (places) => report(await setPlaces(caseRow.id, places))}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
