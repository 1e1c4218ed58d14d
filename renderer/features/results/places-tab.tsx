import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { Button, EmptyState, Segments } from '../../shared/ui/index.ts';
import { countPlaceFacets, filterPlaces, narrows, NO_PLACE_FILTER } from './logic/place-filter.ts';
import { createPlaceFinder } from './logic/places.ts';
import { CompareBar } from './place-compare-bar.tsx';
import { PlaceFilters } from './place-filters.tsx';
import { PlaceList } from './place-list.tsx';
import { PlaceMapView } from './place-map-view.tsx';
import { useKeptPlaces, usePlaceView } from './place-memory.ts';
import { usePlacesKnown } from './place-known.ts';
import filters from './place-filters.module.css';
import styles from './places-tab.module.css';
import type { ReadyResult } from './result-gate.tsx';

/** The places considered, best first, and those the documents only name: as a list or on the map. */
export function PlacesTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('results.places');
  const show = useTranslations('map.view');
  const say = useTranslations('map.filter');
  const catalogue = useCatalogue();
  const { caseRow, assessment } = result;
  const [{ filter, compared }, keep] = useKeptPlaces(caseRow.id);
  const settled = useDeferredValue(filter);
  const known = usePlacesKnown(result, compared, (ids) => keep({ compared: ids }));
  const { results, ended } = known;
  const finder = useMemo(() => createPlaceFinder(catalogue), [catalogue]);
  const knowledge = useMemo(
    () => ({ found: finder(settled.text), results, ended }),
    [finder, settled.text, results, ended],
  );
  const shown = useMemo(
    () => filterPlaces(catalogue.places, settled, knowledge),
    [catalogue, settled, knowledge],
  );
  const facets = useMemo(
    () => countPlaceFacets(catalogue.places, settled, knowledge),
    [catalogue, settled, knowledge],
  );
  const [view, setView] = usePlaceView();
  const narrowed = narrows(settled);
  return (
    <div className={styles.places}>
      <p className={styles.intro}>{t('intro')}</p>
      <PlaceFilters
        filter={filter}
        facets={facets}
        onFilter={(next) => keep({ filter: next })}
        over={assessment.standings.filter(({ id }) => ended.has(id)).length}
        view={
          <Segments
            label={show('label')}
            options={[
              { id: 'list', label: show('list') },
              { id: 'map', label: show('map') },
            ]}
            value={view}
            onChange={(next) => setView(next ?? view)}
          />
        }
      />
      <div role="status" className={filters.shown}>
        {narrowed && shown.size > 0 && (
          <>
            <span>{say('shown', { count: shown.size, total: catalogue.places.length })}</span>
            <Button size="s" tone="quiet" onPress={() => keep({ filter: NO_PLACE_FILTER })}>
              {say('clear')}
            </Button>
          </>
        )}
      </div>
      {assessment.standings.length === 0 && <p>{t('noStandings')}</p>}
      {shown.size === 0 && (
        <EmptyState
          title={t('none')}
          action={
            <Button size="s" onPress={() => keep({ filter: NO_PLACE_FILTER })}>
              {say('clear')}
            </Button>
          }
        >
          {t('noneBody', { total: catalogue.places.length })}
        </EmptyState>
      )}
      {shown.size > 0 && view === 'list' && <PlaceList known={known} shown={shown} searching={narrowed} />}
      {shown.size > 0 && view === 'map' && <PlaceMapView known={known} shown={shown} />}
      <CompareBar compared={known.compared} caseId={caseRow.id} />
    </div>
  );
}
