import { useTranslations } from 'use-intl';
import type { PlaceResult } from '../../../rules/index.ts';
import type { Place } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Tag, VisuallyHidden } from '../../shared/ui/index.ts';
import { Cites } from './cites.tsx';
import styles from './evidence-table.module.css';
import { OutcomeMark } from './outcome-mark.tsx';
import type { ReadyResult } from './result-gate.tsx';
import { Said } from './said.tsx';

export interface CriteriaTableProps {
  readonly place: Place;
  readonly standing: PlaceResult;
  readonly result: ReadyResult;
}

/** Why a place stands where it stands: each criterion with the answer, the outcome and the clause. */
export function CriteriaTable({ place, standing, result }: CriteriaTableProps) {
  const t = useTranslations('results.places');
  const text = useText();
  const outcomes = new Map(standing.criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{t('table', { place: text(place.name) })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('criterion')}</th>
          <th scope="col">{t('answer')}</th>
          <th scope="col">{t('outcome')}</th>
          <th scope="col">{t('cite')}</th>
        </tr>
      </thead>
      <tbody>
        {place.criteria.map((criterion) => {
          const found = outcomes.get(criterion.id);
          return (
            <tr key={criterion.id}>
              <th scope="row">
                {text(criterion.says)}{' '}
                {criterion.role === 'constraint' && <Tag tone="seal">{t('constraint')}</Tag>}
              </th>
              <td data-label={t('answer')}>
                <Said facts={found?.facts ?? []} result={result} />
              </td>
              <td data-label={t('outcome')}>
                <OutcomeMark outcome={found?.outcome ?? 'unknown'} />
              </td>
              <td data-label={t('cite')}>
                <Cites cites={criterion.cite} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
