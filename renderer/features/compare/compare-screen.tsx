import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAssessment, useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { formatRoute, navigate } from '../../shared/routing/index.ts';
import { Button, ButtonLink, EmptyState, Icon } from '../../shared/ui/index.ts';
import { AddressProblems } from './address-problems.tsx';
import type { AssessedCase } from './assessed-case.ts';
import styles from './compare-screen.module.css';
import { CompareTable } from './compare-table.tsx';
import { columnsOf } from './logic/compare-column.ts';
import { MOST_PLACES, putPlace, readChosen } from './logic/chosen-places.ts';
import { firstColumns } from './logic/columns.ts';
import { Pending } from './pending.tsx';
import { PlaceChooser } from './place-chooser.tsx';

export interface CompareScreenProps {
  readonly assessed: AssessedCase;
  /** As in the address: may hold unknown or repeated names. */
  readonly placeIds: readonly string[];
}

/** What is being chosen: one more place, or another in the place of one. */
type Choosing = { readonly instead: string | null } | null;

/** Up to four places side by side: how each suits, what holds there, what the texts say of it and what they do not. */
export function CompareScreen({ assessed, placeIds }: CompareScreenProps) {
  const t = useTranslations('compare.places');
  const { places: catalogue } = useCatalogue();
  const { provisions } = useIndex();
  const everywhere = useAssessment(assessed.answers, []);
  const [choosing, setChoosing] = useState<Choosing>(null);
  const chosen = readChosen(catalogue, placeIds);
  const caseId = assessed.caseRow.id;
  const ids = chosen.places.map(({ id }) => id);
  const show = (next: readonly string[]) =>
    navigate({ screen: 'compare', caseId, placeIds: next }, 'replace');
  if (everywhere.failure !== null) return <Pending state="failed" />;
  const { assessment } = everywhere;
  if (assessment === null || everywhere.working) return <Pending state="working" />;
  const best = firstColumns(assessment.standings, assessed.caseRow.places).places.slice(0, MOST_PLACES);
  return (
    <div className={styles.page}>
      <div className={styles.back}>
        <ButtonLink
          tone="quiet"
          size="s"
          icon={<Icon name="back" />}
          href={formatRoute({ screen: 'results', caseId, tab: 'places' })}
        >
          {t('back')}
        </ButtonLink>
      </div>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
      </header>
      <AddressProblems chosen={chosen} />
      {ids.length === 0 ? (
        <EmptyState
          title={t('none')}
          action={
            <div className={styles.line}>
              <Button tone="primary" onPress={() => show(best)}>
                {t('best', { count: best.length })}
              </Button>
              <AddButton onPress={() => setChoosing({ instead: null })} />
            </div>
          }
        >
          {t('noneBody', { most: MOST_PLACES })}
        </EmptyState>
      ) : (
        <CompareTable
          columns={columnsOf(chosen.places, assessment, provisions)}
          caseId={caseId}
          onReplace={(id) => setChoosing({ instead: id })}
          onRemove={(id) => show(ids.filter((other) => other !== id))}
          add={
            ids.length < MOST_PLACES ? (
              <AddButton onPress={() => setChoosing({ instead: null })} />
            ) : (
              <span className={styles.full}>{t('full')}</span>
            )
          }
        />
      )}
      {choosing !== null && (
        <PlaceChooser
          instead={choosing.instead}
          taken={ids}
          standings={assessment.standings}
          onClose={() => setChoosing(null)}
          onChoose={(id) => {
            setChoosing(null);
            show(putPlace(ids, id, choosing.instead));
          }}
        />
      )}
    </div>
  );
}

function AddButton({ onPress }: { readonly onPress: () => void }) {
  const t = useTranslations('compare.places');
  return (
    <Button icon={<Icon name="plus" />} onPress={onPress}>
      {t('add')}
    </Button>
  );
}
