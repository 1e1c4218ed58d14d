import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { PeriodTag } from '../../shared/ui/index.ts';
import { documentsOn } from './logic/place-filter.ts';
import { RailItem } from './rail-item.tsx';
import styles from './rail.module.css';

/** The documents whose passages about the place are cited, each with its period as of the day. */
export function PlaceDocuments({ place }: { readonly place: Place }) {
  const t = useTranslations('map.page');
  const text = useText();
  const { documents } = useCatalogue();
  const named = documentsOn(place);
  return (
    <RailItem title={t('documents')}>
      <ul role="list" className={styles.list}>
        {documents
          .filter(({ id }) => named.has(id))
          .map((document) => (
            <li key={document.id}>
              <a href={formatRoute({ screen: 'documents', docId: document.id })}>
                {text(document.shortName)}
              </a>{' '}
              <PeriodTag period={document.period} />
            </li>
          ))}
      </ul>
    </RailItem>
  );
}
