import { useTranslations } from 'use-intl';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import type { CompareRow } from './logic/compare-row.ts';

const KEYS = {
  standing: 'standing',
  'no-criteria': 'noCriteria',
  unlocked: 'unlocked',
  held: 'held',
  state: 'state',
  location: 'location',
  area: 'area',
  around: 'around',
  functions: 'functions',
  industries: 'industries',
  'run-by': 'runBy',
  'no-facilities': 'noFacilities',
  funds: 'funds',
  targets: 'targets',
  documents: 'documents',
  'not-said': 'notSaid',
} as const;

/** What a line of the comparison is called. */
export function useRowName(): (row: CompareRow) => string {
  const t = useTranslations('compare.rows');
  const text = useText();
  const { names } = useWording();
  return (row) => {
    if (row.kind === 'criteria') return t('criteria', { topic: text(row.topic.title) });
    if (row.kind === 'facilities') return t('facilities', { kind: text(names.facilityKind[row.facility]) });
    return t(KEYS[row.kind]);
  };
}
