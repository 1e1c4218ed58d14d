import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PlaceResult } from '../../../rules/index.ts';
import { useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { cx, SearchField, Sheet } from '../../shared/ui/index.ts';
import { findPlaces } from './logic/find-places.ts';
import { orderForChoice } from './logic/order-for-choice.ts';
import styles from './place-chooser.module.css';

export interface PlaceChooserProps {
  /** The place that is to give way; `null`: one more is put beside the others. */
  readonly instead: string | null;
  /** Already side by side. */
  readonly taken: readonly string[];
  readonly standings: readonly PlaceResult[];
  readonly onClose: () => void;
  readonly onChoose: (id: string) => void;
}

/** One place out of all, with a box to find it: those one can be located at first, best first, then those only named. */
export function PlaceChooser({ instead, taken, standings, onClose, onChoose }: PlaceChooserProps) {
  const t = useTranslations('compare.chooser');
  const text = useText();
  const { names } = useWording();
  const catalogue = useCatalogue();
  const { places } = useIndex();
  const [query, setQuery] = useState('');
  const all = useMemo(
    () => orderForChoice(catalogue.places, standings, taken),
    [catalogue, standings, taken],
  );
  const found = useMemo(() => findPlaces(all, query), [all, query]);
  const results = useMemo(() => new Map(standings.map((result) => [result.id, result])), [standings]);
  const old = [...places.values()].find(({ id }) => id === instead);
  const noteOf = (id: PlaceResult['id']) => {
    const result = results.get(id);
    if (result === undefined) return t('onlyNamed');
    return result.met + result.notMet === 0 ? t('notKnown') : text(names.standing[result.standing]);
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={old === undefined ? t('add') : t('replace', { place: text(old.name) })}
    >
      <div className={styles.body}>
        <SearchField label={t('find')} value={query} onChange={setQuery} />
        <p role="status" className={styles.quiet}>
          {found.length === 0 ? t('none') : t('found', { count: found.length })}
        </p>
        {found.length > 0 && (
          <ListBox
            aria-label={t('list')}
            selectionMode="none"
            onAction={(key) => onChoose(String(key))}
            className={cx(styles.list)}
          >
            {found.map((place) => (
              <ListBoxItem
                key={place.id}
                id={place.id}
                textValue={text(place.name)}
                className={cx(styles.item)}
              >
                <span>{text(place.name)}</span>
                <span className={styles.quiet}>
                  {text(names.placeKind[place.kind])} · {noteOf(place.id)}
                </span>
              </ListBoxItem>
            ))}
          </ListBox>
        )}
      </div>
    </Sheet>
  );
}
