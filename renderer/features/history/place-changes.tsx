import { useTranslations } from 'use-intl';
import type { Standing } from '../../../seeds/schema/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import type { CaseId } from '../../storage/index.ts';
import type { PlaceMove } from './logic/compare-states.ts';
import styles from './state-detail.module.css';

/** Places that stand otherwise than then. */
export function PlaceChanges({
  caseId,
  moves,
}: {
  readonly caseId: CaseId;
  readonly moves: readonly PlaceMove[];
}) {
  const t = useTranslations('history.places');
  const text = useText();
  const { places } = useIndex();
  const { names } = useWording();
  if (moves.length === 0) return null;
  const say = (standing: Standing | null) =>
    standing === null ? t('notConsidered') : text(names.standing[standing]);
  return (
    <div className={styles.part}>
      <h4>{t('title')}</h4>
      <Disclosure title={t('count', { count: moves.length })} defaultExpanded={moves.length <= 3}>
        <ul role="list" className={styles.rows}>
          {moves.map(({ id, before, after }) => {
            const place = places.get(id);
            return (
              <li key={id}>
                {place === undefined ? (
                  <code className={styles.mono}>{id}</code>
                ) : (
                  <a href={formatRoute({ screen: 'place', caseId, placeId: id })}>{text(place.name)}</a>
                )}{' '}
                <span className={styles.would}>
                  {say(before)} → {say(after)}
                </span>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
