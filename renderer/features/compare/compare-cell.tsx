import { useTranslations } from 'use-intl';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { Around, Lines } from './cell-lines.tsx';
import { Area, Documents, Facilities, Funds, Industries, RunBy, Targets } from './place-cells.tsx';
import type { CompareColumn } from './logic/compare-column.ts';
import type { CompareRow } from './logic/compare-row.ts';
import { Nothing } from './nothing.tsx';
import { Criteria, Held, StandingCell } from './standing-cells.tsx';

export interface CompareCellProps {
  readonly row: CompareRow;
  readonly column: CompareColumn;
  readonly caseId: string;
}

/** What one line says of one place. Where a text says nothing, that is what stands there. */
export function CompareCell({ row, column, caseId }: CompareCellProps) {
  const t = useTranslations('compare.cell');
  const text = useText();
  const { names } = useWording();
  const { place } = column;
  switch (row.kind) {
    case 'standing':
      return <StandingCell column={column} />;
    case 'criteria':
      return <Criteria column={column} topic={row.topic.id} />;
    case 'no-criteria':
      return <Nothing says={t('noCriteria')} />;
    case 'unlocked':
    case 'held':
      return <Held column={column} ids={column[row.kind]} />;
    case 'state':
      return place.state === 'not-said' ? <Nothing /> : text(names.placeState[place.state]);
    case 'location':
      return place.location === undefined ? <Nothing /> : <Both text={place.location} />;
    case 'area':
      return <Area place={place} />;
    case 'around':
      return <Around column={column} caseId={caseId} />;
    case 'functions':
      return <Lines texts={place.functions} />;
    case 'industries':
      return <Industries place={place} />;
    case 'run-by':
      return <RunBy place={place} />;
    case 'facilities':
      return <Facilities place={place} kind={row.facility} />;
    case 'no-facilities':
      return <Nothing />;
    case 'funds':
      return <Funds place={place} />;
    case 'targets':
      return <Targets place={place} />;
    case 'documents':
      return <Documents place={place} />;
    case 'not-said':
      return <Lines texts={place.notSaid} empty={t('noGaps')} />;
  }
}
