import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './place-head.module.css';

export interface PlaceHeadProps {
  readonly place: Place;
  readonly caseId: string;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** The head of one column: the place, which leads to its page, and the ways to put another there. */
export function PlaceHead({ place, caseId, onReplace, onRemove }: PlaceHeadProps) {
  const t = useTranslations('compare.places');
  const text = useText();
  const { names } = useWording();
  const name = text(place.name);
  return (
    <th scope="col">
      <a href={formatRoute({ screen: 'place', caseId, placeId: place.id })} className={styles.name}>
        {name}
      </a>
      <Second text={place.name} />
      <span className={styles.kind}>{text(names.placeKind[place.kind])}</span>
      <span className={styles.actions}>
        <Button size="s" tone="quiet" aria-label={t('replaceOne', { place: name })} onPress={onReplace}>
          {t('replace')}
        </Button>
        <Button size="s" tone="quiet" aria-label={t('removeOne', { place: name })} onPress={onRemove}>
          {t('remove')}
        </Button>
      </span>
    </th>
  );
}
