import { useTranslations } from 'use-intl';
import { useWording } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { tallyName } from '../../../shared/verdicts/index.ts';
import type { GridColumn } from '../logic/columns.ts';

/** What stands at the head of a column. */
export function useColumnName(): (column: GridColumn) => string {
  const t = useTranslations('batch.column');
  const text = useText();
  const wording = useWording();
  return (column) => {
    switch (column.kind) {
      case 'count':
        return text(tallyName(wording, column.of));
      case 'place':
      case 'top':
        return t(`${column.kind}${column.rank}`);
      case 'row':
      case 'name':
      case 'standing':
      case 'holds':
      case 'next':
      case 'answered':
      case 'still':
      case 'unread':
        return t(column.kind);
    }
  };
}
