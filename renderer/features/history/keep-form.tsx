import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, TextField, useReportSave, useToast } from '../../shared/ui/index.ts';
import { MOST_BY_HAND, SNAPSHOT_LABEL_LENGTH, type CaseId } from '../../storage/index.ts';
import styles from './history-screen.module.css';
import { useKeepState } from './use-keep-state.ts';

/** Keeps the state of now, with a name if one is given. */
export function KeepForm({ caseId }: { readonly caseId: CaseId }) {
  const t = useTranslations('history.keep');
  const keep = useKeepState();
  const report = useReportSave();
  const { show } = useToast();
  const [label, setLabel] = useState('');
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    const kept = await keep(caseId, { reason: 'by-hand', label });
    setBusy(false);
    if (!report(kept) || !kept.ok) return;
    if (kept.value === 'full') return show({ message: t('full', { most: MOST_BY_HAND }), tone: 'problem' });
    setLabel('');
    show({ message: t('done') });
  };
  return (
    <form
      className={styles.keep}
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void go();
      }}
      noValidate
    >
      <TextField
        label={t('label')}
        placeholder={t('example')}
        value={label}
        onChange={setLabel}
        maxLength={SNAPSHOT_LABEL_LENGTH}
      />
      <Button type="submit" isDisabled={busy}>
        {t('button')}
      </Button>
    </form>
  );
}
