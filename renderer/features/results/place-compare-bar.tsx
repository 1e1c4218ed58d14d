import { useTranslations } from 'use-intl';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Button, ButtonLink, Icon, IconButton } from '../../shared/ui/index.ts';
import styles from './place-compare-bar.module.css';
import { MOST_COMPARED } from './place-memory.ts';
import type { Compared } from './place-props.ts';

/** At the foot of the window while places are ticked: which ones, and the way to the comparison. */
export function CompareBar({ compared, caseId }: { readonly compared: Compared; readonly caseId: string }) {
  const t = useTranslations('map.compare');
  const text = useText();
  const { places } = useIndex();
  const { ids } = compared;
  if (ids.length === 0) return null;
  return (
    <section aria-label={t('bar')} className={styles.bar}>
      <ul role="list" className={styles.names}>
        {ids
          .flatMap((id) => places.get(id) ?? [])
          .map((place) => (
            <li key={place.id}>
              {text(place.name)}
              <IconButton
                label={t('remove', { place: text(place.name) })}
                onPress={() => compared.toggle(place.id)}
                className={styles.remove ?? ''}
              >
                <Icon name="close" size={12} />
              </IconButton>
            </li>
          ))}
      </ul>
      <div className={styles.do}>
        <span role="status" className={styles.quiet}>
          {ids.length === 1 && t('one')}
          {ids.length === MOST_COMPARED && t('full')}
        </span>
        <Button tone="quiet" size="s" onPress={compared.clear}>
          {t('clear')}
        </Button>
        {ids.length > 1 && (
          <ButtonLink
            tone="primary"
            size="s"
            href={formatRoute({ screen: 'compare', caseId, placeIds: [...ids] })}
          >
            {t('go', { count: ids.length })}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
