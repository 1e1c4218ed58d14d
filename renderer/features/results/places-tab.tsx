import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { endedOn } from '../../../rules/index.ts';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useAsOf, useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { EmptyState, SearchField, Switch } from '../../shared/ui/index.ts';
import { createPlaceFinder, groupStandings, wouldHoldAt } from './logic/places.ts';
import { NamedPlaces } from './named-places.tsx';
import { PlaceGroup } from './place-group.tsx';
import styles from './places-tab.module.css';
import type { ReadyResult } from './result-gate.tsx';

/** The places considered, best first, and those the documents only name. */
export function PlacesTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.places');
  const catalogue = useCatalogue();
  const { documents, places, provisions } = useIndex();
  const asOf = useAsOf();
  const text = useText();
  const { language } = useLanguage();
  const [query, setQuery] = useState('');
  const [running, setRunning] = useState(false);
  const finder = useMemo(() => createPlaceFinder(catalogue), [catalogue]);
  const held = useMemo(() => wouldHoldAt(provisions, result.assessment), [provisions, result.assessment]);
  const ended = useMemo(
    () =>
      new Map(
        catalogue.places.flatMap((place) => {
          const day = endedOn(place, documents, asOf);
          return day === null ? [] : [[place.id, day] as const];
        }),
      ),
    [catalogue, documents, asOf],
  );
  const found = useMemo(() => finder(query), [finder, query]);
  const shows = (id: PlaceId) => (found === null || found.has(id)) && !(running && ended.has(id));
  const { standings } = result.assessment;
  const groups = groupStandings(standings)
    .map((group) => ({ ...group, members: group.members.filter(({ result: { id } }) => shows(id)) }))
    .filter(({ members }) => members.length > 0);
  const named = catalogue.places.filter((place) => !place.canLocate && shows(place.id));
  const searching = found !== null;
  const over = standings.filter(({ id }) => ended.has(id)).length;
  const shown = groups.reduce((sum, { members }) => sum + members.length, 0) + named.length;
  return (
    <div className={styles.places}>
      <p className={styles.intro}>{t('intro')}</p>
      <search aria-label={t('find')} className={styles.find}>
        <SearchField
          label={t('find')}
          placeholder={t('findExample')}
          value={query}
          onChange={setQuery}
          className={styles.box ?? ''}
        />
        {over > 0 && (
          <Switch isSelected={running} onChange={setRunning}>
            {t('onlyRunning', { count: over })}
          </Switch>
        )}
        <p role="status" className={styles.found}>
          {searching && shown > 0 && t('found', { count: shown })}
        </p>
      </search>
      {standings.length === 0 && <p>{t('noStandings')}</p>}
      {shown === 0 && <EmptyState title={t('none')}>{t('noneBody', { total: places.size })}</EmptyState>}
      {groups.map((group, index) => (
        <PlaceGroup
          key={`${group.standing} ${searching}`}
          group={group}
          result={result}
          ended={ended}
          held={held}
          initially={searching || index === 0 || group.standing === 'strong' || group.standing === 'good'}
          remembered={!searching}
        />
      ))}
      {named.length > 0 && (
        <NamedPlaces
          key={String(searching)}
          places={[...named].sort((a, b) => text(a.name).localeCompare(text(b.name), language))}
          caseId={result.caseRow.id}
          ended={ended}
          initially={searching}
        />
      )}
    </div>
  );
}
