import { useTranslations } from 'use-intl';
import { beginsOn, endedOn } from '../../../rules/index.ts';
import type { Place } from '../../../seeds/schema/index.ts';
import { useAsOf, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Button, Tag } from '../../shared/ui/index.ts';
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
      <Period place={place} />
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

/** That no text on the place is in force on the day, where that is so. */
function Period({ place }: Pick<PlaceHeadProps, 'place'>) {
  const t = useTranslations('results.places');
  const dates = useDates();
  const asOf = useAsOf();
  const { documents } = useIndex();
  const ended = endedOn(place, documents, asOf);
  const begins = beginsOn(place, documents, asOf);
  if (ended === null && begins === null) return null;
  return (
    <span className={styles.period}>
      {ended !== null && <Tag tone="closed">{t('ended', { day: dates.day(ended) })}</Tag>}
      {begins !== null && <Tag tone="open">{t('begins', { day: dates.day(begins) })}</Tag>}
    </span>
  );
}
