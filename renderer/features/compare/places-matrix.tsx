import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useAsOf, useAssessment, useAssessor, useIndex } from '../../shared/catalogue/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Button, ButtonLink } from '../../shared/ui/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { Pending } from './pending.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { FilteredGrid } from './filtered-grid.tsx';
import { createKept } from './kept.ts';
import { MOST_PLACES } from './logic/chosen-places.ts';
import { firstColumns, orderColumns } from './logic/columns.ts';
import { matrixRows } from './logic/matrix-rows.ts';
import styles from './matrix-tab.module.css';
import { usePlaceColumns } from './use-place-columns.tsx';
import { keyOf, useWorked } from './use-worked.ts';

const useChosen = createKept<readonly string[] | null>();

/** Provisions against places, over the same answers. */
export function PlacesMatrix({ assessed }: { readonly assessed: AssessedCase }) {
  const everywhere = useAssessment(assessed.answers, []);
  if (everywhere.failure !== null) return <Pending state="failed" />;
  if (everywhere.assessment === null || everywhere.working) return <Pending state="working" />;
  return <Matrix assessed={assessed} everywhere={everywhere.assessment} />;
}

interface MatrixProps {
  readonly assessed: AssessedCase;
  /** The same answers over every place, so that any of them can be put into the table. */
  readonly everywhere: Assessment;
}

function Matrix({ assessed: { caseRow, answers }, everywhere }: MatrixProps) {
  const t = useTranslations('compare.matrix');
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useChosen(caseRow.id, null);
  const { standings } = everywhere;
  const first = useMemo(() => firstColumns(standings, caseRow.places), [standings, caseRow.places]);
  const places = chosen === null ? first.places : orderColumns(standings, chosen);
  const lone = chosen === null && first.added.length > 0;
  return (
    <>
      <div className={styles.line}>
        <Button size="s" onPress={() => setChoosing(true)}>
          {t('choose')}
        </Button>
        <span className={styles.quiet}>
          {t('columns', { shown: places.length, total: standings.length })}
        </span>
        {places.length > 1 && (
          <ButtonLink
            size="s"
            tone="quiet"
            href={formatRoute({
              screen: 'compare',
              caseId: caseRow.id,
              placeIds: places.slice(0, MOST_PLACES),
            })}
          >
            {t('compare', { count: Math.min(places.length, MOST_PLACES) })}
          </ButtonLink>
        )}
      </div>
      <p className={styles.quiet}>
        {t('intro')} {lone && t('added', { count: caseRow.places.length })}
      </p>
      <Table assessed={{ caseRow, answers }} everywhere={everywhere} places={places} />
      {choosing && (
        <ColumnChooser
          standings={standings}
          shown={places}
          onClose={() => setChoosing(false)}
          onKeep={(ids) => {
            setChosen(ids);
            setChoosing(false);
          }}
        />
      )}
    </>
  );
}

interface TableProps {
  readonly assessed: Pick<AssessedCase, 'caseRow' | 'answers'>;
  readonly everywhere: Assessment;
  readonly places: readonly PlaceId[];
}

function Table({ assessed: { caseRow, answers }, everywhere, places }: TableProps) {
  const t = useTranslations('compare.matrix');
  const index = useIndex();
  const assessor = useAssessor();
  const asOf = useAsOf();
  const columns = usePlaceColumns(caseRow, everywhere.standings, places);
  const worked = useWorked(keyOf(answers, asOf, places), async () => ({
    places,
    matrix: await assessor.matrix(answers, { asOf, places }),
  }));
  const ready = worked.state === 'ready' ? worked.value : null;
  const rows = useMemo(
    () => (ready === null ? [] : matrixRows(index, ready.matrix, ready.places)),
    [index, ready],
  );
  if (worked.state === 'failed') return <Pending state="failed" />;
  if (ready === null) return <Pending state="working" />;
  return (
    <>
      <FilteredGrid
        label={t('label')}
        caseId={caseRow.id}
        view="places"
        columns={columns}
        rows={rows}
        groupName={(group) => t(`groups.${group}`)}
        sum={(total, part) => t('sum', { total, part: String(part) })}
      />
      <p className={styles.quiet}>{t('unbound', { count: ready.matrix.everywhere.length })}</p>
    </>
  );
}
