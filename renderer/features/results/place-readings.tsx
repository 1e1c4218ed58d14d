import { useTranslations } from 'use-intl';
import { placeDoubts, restsOnReading, type PlaceDoubt } from '../../../rules/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import { widestPlaces } from './logic/widest-places.ts';
import styles from './place-readings.module.css';
import type { RecordProps } from './record-props.ts';

/**
 * By which readings of ours of where a place lies the sentence reaches it. Open where every place rests on one; folded
 * where others, at which nothing is in doubt, give the same verdict.
 */
export function PlaceReadings({ provision, verdict }: Omit<RecordProps, 'result'>) {
  const t = useTranslations('results.record');
  const { places } = useIndex();
  const doubts = placeDoubts(places, provision, verdict);
  if (doubts.length === 0) return null;
  const lines = doubts.map((doubt) => <Reading key={`${doubt.place} ${doubt.in}`} doubt={doubt} />);
  if (restsOnReading(places, provision, verdict)) return <div className={styles.readings}>{lines}</div>;
  const count = new Set(doubts.flatMap(({ at }) => at)).size;
  return (
    <Disclosure level={2} title={t('readSome', { count })} className={styles.fold ?? ''}>
      <div className={styles.readings}>{lines}</div>
    </Disclosure>
  );
}

function Reading({ doubt: { at, says } }: { readonly doubt: PlaceDoubt }) {
  const t = useTranslations('results.record');
  const text = useText();
  const { places } = useIndex();
  const names = widestPlaces(places, at).flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [text(place.name)];
  });
  return (
    <div>
      <p>
        {t.rich('readAt', {
          places: names.join(' · '),
          says: text(says),
          b: (words) => <strong>{words}</strong>,
        })}
      </p>
      <Second as="p" text={says} />
    </div>
  );
}
