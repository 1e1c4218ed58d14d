import { useTranslations } from 'use-intl';
import type { PlaceResult } from '../../../rules/index.ts';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import type { CaseRow } from '../../storage/index.ts';
import styles from './matrix-tab.module.css';
import type { GridColumn } from './verdict-grid.tsx';

/** Heads for places: the name leads to the place, under it how well it suits. */
export function usePlaceColumns(
  caseRow: CaseRow,
  standings: readonly PlaceResult[],
  places: readonly PlaceId[],
): readonly GridColumn[] {
  const t = useTranslations('compare');
  const text = useText();
  const { names } = useWording();
  const index = useIndex();
  const results = new Map(standings.map((result) => [result.id, result]));
  return places.flatMap((id) => {
    const place = index.places.get(id);
    const result = results.get(id);
    if (place === undefined || result === undefined) return [];
    const known = result.met + result.notMet > 0;
    const considered = caseRow.places.length === 0 || caseRow.places.includes(id);
    return [
      {
        id,
        name: text(place.name),
        href: formatRoute({ screen: 'place', caseId: caseRow.id, placeId: id }),
        notes: (
          <>
            <span className={styles.standing}>
              {known ? text(names.standing[result.standing]) : t('chooser.notKnown')}
            </span>
            {!considered && <span className={styles.tag}>{t('matrix.notConsidered')}</span>}
          </>
        ),
      },
    ];
  });
}
