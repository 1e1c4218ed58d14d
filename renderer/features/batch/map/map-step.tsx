import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { mappingProblems } from '../../../../rules/index.ts';
import type { Host } from '../../../host/index.ts';
import { useCatalogue } from '../../../shared/catalogue/index.ts';
import { formatNumber } from '../../../shared/i18n/index.ts';
import { Button, Card, useSave } from '../../../shared/ui/index.ts';
import { setPreference } from '../../../storage/index.ts';
import styles from '../batch.module.css';
import { keepMapping, type KeptMappings } from '../logic/kept-mappings.ts';
import { useSayRefusal } from '../say-refusal.ts';
import { Steps } from '../steps.tsx';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import { ColumnTable } from './column-table.tsx';
import { ConflictList } from './conflict-list.tsx';
import { FactsWithout } from './facts-without.tsx';
import own from './map-step.module.css';
import { MappingFileButtons } from './mapping-file-buttons.tsx';
import type { PlacesSheetSlot } from './places-sheet-props.ts';
import { PlanFields } from './plan-fields.tsx';
import { SheetChoice } from './sheet-choice.tsx';
import { WordList } from './word-list.tsx';

type MapState = Extract<BatchState, { step: 'map' }>;

export interface MapStepProps {
  readonly host: Host;
  readonly state: MapState;
  readonly placesSheet: PlacesSheetSlot;
  readonly kept: KeptMappings | null;
}

/** What each column is for, what its unknown words mean, and for which day and places to screen. */
export function MapStep({ host, state, placesSheet, kept }: MapStepProps) {
  const t = useTranslations('batch.map');
  const { opened, plan, scan } = state;
  const conflicts = mappingProblems(plan.mapping, useCatalogue());
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.name}>{t('title', { name: opened.file.name })}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <Steps at="map" />
      <SheetChoice state={state} kept={kept} />
      {state.remembered && <Card tone="notice">{t('remembered')}</Card>}
      <section aria-labelledby="batch-columns" className={styles.section}>
        <div className={styles.spread}>
          <h2 id="batch-columns">{t('columns', { count: opened.head.header.length })}</h2>
          <MappingFileButtons host={host} state={state} />
        </div>
        <ColumnTable
          head={opened.head}
          mapping={plan.mapping}
          remembered={state.remembered}
          scan={scan.state === 'done' ? scan.scan : null}
        />
        <ConflictList conflicts={conflicts} />
        <FactsWithout mapping={plan.mapping} />
      </section>
      <WordList scan={scan} mapping={plan.mapping} />
      <PlanFields plan={plan} placesSheet={placesSheet} />
      <Begin state={state} kept={kept} blocked={conflicts.length > 0} />
    </div>
  );
}

function Begin({
  state,
  kept,
  blocked,
}: Pick<MapStepProps, 'state' | 'kept'> & { readonly blocked: boolean }) {
  const t = useTranslations('batch.map');
  const store = useBatchStore();
  const save = useSave();
  const sayRefusal = useSayRefusal();
  const [leaving, setLeaving] = useState(false);
  const { opened, plan, scan, refused } = state;
  const answers = plan.mapping.columns.some((use) => 'fact' in use);
  const begin = () => {
    if (kept !== null)
      save(setPreference('sheetMappings', keepMapping(kept, opened.head.header, plan.mapping)));
    void store.run();
  };
  const count = scan.state === 'done' ? scan.scan.rows : null;
  return (
    <div className={own.bar}>
      {refused !== null && <Card tone="warning">{sayRefusal(refused)}</Card>}
      <p role="status" className={styles.note}>
        {blocked ? t('blocked') : answers ? t(kept === null ? 'notKept' : 'kept') : t('noAnswers')}
      </p>
      <div className={styles.line}>
        <Button tone="primary" isDisabled={blocked || !answers} onPress={begin}>
          {count === null ? t('begin') : t('beginCount', { count, shown: formatNumber(count) })}
        </Button>
        <Button onPress={() => (leaving ? store.reset() : setLeaving(true))}>
          {leaving ? t('leaveSure') : t('leave')}
        </Button>
        {leaving && (
          <Button tone="quiet" onPress={() => setLeaving(false)}>
            {t('stay')}
          </Button>
        )}
      </div>
    </div>
  );
}
