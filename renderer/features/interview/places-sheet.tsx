import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { placesGone, placesLeft, useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { containsAll, foldQuery, haystackOf } from '../../shared/find/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, CheckboxGroup, SearchField, Sheet } from '../../shared/ui/index.ts';
import { Second, useSecond } from '../../shared/visit/index.ts';
import { locatablePlaces, placesToStore, tickedPlaces } from './logic/choose-places.ts';
import styles from './places-chooser.module.css';

export interface PlacesSheetProps {
  /** An empty list stands for all of them. */
  readonly places: readonly PlaceId[];
  /** Gives back whether they were kept; then the sheet closes. All of them are given as an empty list. */
  readonly onKeep: (places: readonly PlaceId[]) => boolean | Promise<boolean>;
  readonly onClose: () => void;
}

/** All places one can be located at, with a box to find one. Nothing changes until it is kept. */
export function PlacesSheet({ places, onKeep, onClose }: PlacesSheetProps) {
  const t = useTranslations('interview.places');
  const common = useTranslations('common');
  const text = useText();
  const { names } = useWording();
  const second = useSecond();
  const catalogue = useCatalogue();
  const index = useIndex();
  const gone = placesGone(index, places);
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    tickedPlaces(catalogue, placesLeft(index, places)),
  );
  const [query, setQuery] = useState('');
  const words = foldQuery(query);
  const shown = locatablePlaces(catalogue).filter(({ name, printed }) =>
    containsAll(haystackOf([...Object.values(name), ...printed]), words),
  );
  const ids = new Set<string>(shown.map(({ id }) => id));
  const others = ticked.filter((id) => !ids.has(id));
  const keep = async () => {
    if (await onKeep(placesToStore(catalogue, ticked))) onClose();
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" isDisabled={ticked.length === 0} onPress={() => void keep()}>
            {t('keep', { count: ticked.length })}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.quiet}>{t('help')}</p>
        {gone.length > 0 && (
          <p>
            {t('gone', { count: gone.length })} <code>{gone.join(', ')}</code>
          </p>
        )}
        <SearchField label={t('find')} value={query} onChange={setQuery} />
        <div className={styles.all}>
          <Button size="s" tone="quiet" onPress={() => setTicked([...others, ...ids])}>
            {t('tick', { count: ids.size })}
          </Button>
          <Button size="s" tone="quiet" onPress={() => setTicked(others)}>
            {t('untick', { count: ids.size })}
          </Button>
        </div>
        <CheckboxGroup
          label={t('title')}
          labelHidden
          error={ticked.length === 0 ? t('last') : null}
          layout="lines"
          options={shown.map((place) => ({
            id: place.id,
            label: text(place.name),
            ...(second(place.name) !== null && { beside: <Second text={place.name} /> }),
            hint: <span className={styles.quiet}>{text(names.placeKind[place.kind])}</span>,
          }))}
          value={ticked}
          onChange={setTicked}
        />
      </div>
    </Sheet>
  );
}
