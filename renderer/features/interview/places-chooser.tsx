import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, CheckboxGroup, Disclosure, useReportSave } from '../../shared/ui/index.ts';
import { setPlaces, type CaseRow } from '../../storage/index.ts';
import { locatablePlaces, placesToStore, tickedPlaces } from './logic/choose-places.ts';
import styles from './places-chooser.module.css';

/** Which places to look at; all of them unless somebody says otherwise. */
export function PlacesChooser({ caseRow }: { readonly caseRow: CaseRow }) {
  const t = useTranslations('interview.places');
  const text = useText();
  const wording = useWording();
  const catalogue = useCatalogue();
  const report = useReportSave();
  const [refused, setRefused] = useState(false);
  const all = locatablePlaces(catalogue);
  const ticked = tickedPlaces(catalogue, caseRow.places);
  const keep = async (ids: readonly string[]) => {
    setRefused(ids.length === 0);
    if (ids.length > 0) report(await setPlaces(caseRow.id, placesToStore(catalogue, ids)));
  };
  const aside =
    caseRow.places.length === 0
      ? t('all', { count: all.length })
      : t('some', { count: ticked.length, total: all.length });
  return (
    <Disclosure title={t('title')} aside={aside} className={styles.chooser ?? ''}>
      <div className={styles.body}>
        <CheckboxGroup
          label={t('title')}
          labelHidden
          description={t('help')}
          error={refused ? t('last') : null}
          layout="lines"
          options={all.map((place) => ({
            id: place.id,
            label: text(place.name),
            hint: <span className={styles.kind}>{text(wording.names.placeKind[place.kind])}</span>,
          }))}
          value={ticked}
          onChange={(ids) => void keep(ids)}
          className={styles.list ?? ''}
        />
        {caseRow.places.length > 0 && (
          <Button size="s" tone="quiet" onPress={() => void keep(all.map(({ id }) => id))}>
            {t('every')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
