import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { useLanguage } from '../../../shared/i18n/index.ts';
import { Button, Menu, useToast } from '../../../shared/ui/index.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import { useSaveFile } from '../use-save-file.ts';
import type { SheetFormat } from '../worker/protocol.ts';
import type { Shown } from './use-shown.ts';

export interface ExportMenuProps {
  readonly host: Host;
  readonly state: Extract<BatchState, { step: 'results' }>;
  readonly shown: Shown;
}

/** The name of a file without what comes after the last dot. */
export const baseOf = (name: string): string => name.replace(/\.[^.]*$/u, '');

/** Saves the table as it is shown, or all of it: the sheet's own cells, and the results beside them. */
export function ExportMenu({ host, state, shown }: ExportMenuProps) {
  const t = useTranslations('batch.export');
  const { language } = useLanguage();
  const { show } = useToast();
  const store = useBatchStore();
  const save = useSaveFile(host);
  const [busy, setBusy] = useState(false);
  const { table } = state.result;
  const whole = shown.order.length === table.size;
  const write = async (format: SheetFormat, all: boolean) => {
    setBusy(true);
    try {
      const order = all ? Uint32Array.from({ length: table.size }, (_, at) => at) : shown.order.slice();
      const name = t('fileName', { name: baseOf(state.opened.file.name) });
      const bytes = await store.write({ kind: 'write-results', order, format, language, name: t('sheet') });
      if (bytes === null) show({ message: t('failed'), tone: 'problem' });
      else if ((await save(name, format, bytes)) && (all || whole)) store.markSaved(state.result);
    } finally {
      setBusy(false);
    }
  };
  const action = (format: SheetFormat, all: boolean) => ({
    id: `${format}-${String(all)}`,
    label: t(all ? 'all' : 'shown', {
      format: format === 'csv' ? 'CSV' : 'XLSX',
      count: all ? table.size : shown.order.length,
    }),
    onAction: () => void write(format, all),
  });
  return (
    <Menu
      label={t('label')}
      trigger={
        <Button size="s" tone="primary" isDisabled={busy}>
          {busy ? t('busy') : t('label')}
        </Button>
      }
      actions={[
        action('xlsx', false),
        action('csv', false),
        ...(whole ? [] : [action('xlsx', true), action('csv', true)]),
      ]}
    />
  );
}
