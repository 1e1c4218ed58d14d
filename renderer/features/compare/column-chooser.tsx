import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceResult } from '../../../rules/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, CheckboxGroup, SearchField, Sheet } from '../../shared/ui/index.ts';
import { Second, useSecond } from '../../shared/visit/index.ts';
import styles from './column-chooser.module.css';
import { MOST_COLUMNS } from './logic/columns.ts';
import { findPlaces } from './logic/find-places.ts';

export interface ColumnChooserProps {
  /** Every place one can be located at, best first. */
  readonly standings: readonly PlaceResult[];
  readonly shown: readonly string[];
  readonly onClose: () => void;
  /** `null`: back to the first choice, which follows the answers. */
  readonly onKeep: (ids: readonly string[] | null) => void;
}

/** Which places stand side by side. Nothing changes until it is kept. */
export function ColumnChooser({ standings, shown, onClose, onKeep }: ColumnChooserProps) {
  const t = useTranslations('compare.matrix.chooser');
  const common = useTranslations('common');
  const text = useText();
  const second = useSecond();
  const { places } = useIndex();
  const [ticked, setTicked] = useState<readonly string[]>(shown);
  const [query, setQuery] = useState('');
  const known = useMemo(
    () => standings.flatMap((result) => places.get(result.id) ?? []),
    [standings, places],
  );
  const results = useMemo(() => new Map(standings.map((result) => [result.id, result])), [standings]);
  const found = useMemo(() => findPlaces(known, query), [known, query]);
  const error =
    ticked.length === 0
      ? t('last')
      : ticked.length > MOST_COLUMNS
        ? t('tooMany', { most: MOST_COLUMNS, count: ticked.length })
        : null;
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" isDisabled={error !== null} onPress={() => onKeep(ticked)}>
            {t('keep', { count: ticked.length })}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.quiet}>{t('help', { most: MOST_COLUMNS })}</p>
        <SearchField label={t('title')} value={query} onChange={setQuery} />
        <div>
          <Button size="s" tone="quiet" onPress={() => onKeep(null)}>
            {t('first')}
          </Button>
        </div>
        <CheckboxGroup
          label={t('title')}
          labelHidden
          error={error}
          layout="lines"
          options={found.map((place) => {
            const result = results.get(place.id);
            const decided = result !== undefined && result.met + result.notMet > 0;
            return {
              id: place.id,
              label: text(place.name),
              ...(second(place.name) !== null && { beside: <Second text={place.name} /> }),
              help: decided
                ? t('known', { met: result.met, known: result.met + result.notMet })
                : t('unknown'),
            };
          })}
          value={ticked}
          onChange={setTicked}
        />
      </div>
    </Sheet>
  );
}
