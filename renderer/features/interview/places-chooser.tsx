import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { placesLeft, useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { Button, useReportSave } from '../../shared/ui/index.ts';
import { changePlaces, type CaseRow } from '../../storage/index.ts';
import { locatablePlaces } from './logic/choose-places.ts';
import styles from './places-chooser.module.css';
import { PlacesSheet } from './places-sheet.tsx';

/** Which places to look at; all of them unless somebody says otherwise. */
export function PlacesChooser({ caseRow }: { readonly caseRow: CaseRow }) {
  const t = useTranslations('interview.places');
  const catalogue = useCatalogue();
  const report = useReportSave();
  /** What was stored when the sheet was opened; `null` while it is closed. */
  const [before, setBefore] = useState<readonly PlaceId[] | null>(null);
  const all = locatablePlaces(catalogue).map(({ id }) => id);
  const places = placesLeft(useIndex(), caseRow.places);
  return (
    <div className={styles.chooser}>
      <span className={styles.state}>{t('state', { count: places.length, total: all.length })}</span>
      <Button size="s" onPress={() => setBefore(caseRow.places)}>
        {t('choose')}
      </Button>
      {before !== null && (
        <PlacesSheet
          places={before}
          onKeep={async (after) => report(await changePlaces(caseRow.id, { before, after, all }))}
          onClose={() => setBefore(null)}
        />
      )}
    </div>
  );
}
