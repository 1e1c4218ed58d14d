import { useTranslations } from 'use-intl';
import { formatNumber } from '../../../shared/i18n/index.ts';
import { ENCODINGS } from '../../../shared/sheets/index.ts';
import { Card, Select } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import type { KeptMappings } from '../logic/kept-mappings.ts';
import { useSayRefusal } from '../say-refusal.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import { useRecall } from '../use-recall.ts';
import own from './sheet-choice.module.css';

export interface SheetChoiceProps {
  readonly state: Extract<BatchState, { step: 'map' }>;
  readonly kept: KeptMappings | null;
}

/** Which worksheet, or in which encoding; and how many rows there are. */
export function SheetChoice({ state, kept }: SheetChoiceProps) {
  const t = useTranslations('batch.map');
  const { reopen } = useBatchStore();
  const recall = useRecall(kept);
  const { head } = state.opened;
  return (
    <div className={styles.section}>
      <div className={own.choices}>
        {head.sheetNames.length > 1 && (
          <Select
            label={t('worksheet')}
            options={head.sheetNames.map((name) => ({ id: name, label: name }))}
            value={head.sheetName}
            onChange={(sheet) => void reopen({ sheet, recall })}
          />
        )}
        {head.encoding !== null && (
          <Select
            label={t('encoding')}
            options={ENCODINGS.map((id) => ({ id, label: id.toUpperCase() }))}
            value={head.encoding}
            onChange={(encoding) => void reopen({ encoding, recall })}
          />
        )}
      </div>
      <ScanLine state={state} />
    </div>
  );
}

function ScanLine({ state: { scan, opened } }: Pick<SheetChoiceProps, 'state'>) {
  const t = useTranslations('batch.map');
  const sayRefusal = useSayRefusal();
  switch (scan.state) {
    case 'blocked':
      return null;
    case 'reading':
      return <p className={styles.note}>{t('scanning', { rows: formatNumber(scan.progress.rows) })}</p>;
    case 'done':
      return (
        <p className={styles.note} role="status">
          {t('scanned', {
            count: scan.scan.rows,
            rows: formatNumber(scan.scan.rows),
            header: opened.head.headerRow,
            skipped: scan.scan.skipped,
          })}
        </p>
      );
    case 'refused':
      return <Card tone="warning">{sayRefusal(scan.problem)}</Card>;
  }
}
