import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { useCommand } from '../../../shared/commands/index.ts';
import { useDates } from '../../../shared/i18n/index.ts';
import { Button } from '../../../shared/ui/index.ts';
import { useVisit } from '../../../shared/visit/index.ts';
import { Section } from '../section.tsx';
import styles from '../vault.module.css';
import { BackupDialog } from './backup-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

export interface BackupSectionProps {
  readonly host: Host;
  readonly backedUpAt: number | null;
}

/** Where cases are kept, when they were last backed up, and the way there and back. */
export function BackupSection({ host, backedUpAt }: BackupSectionProps) {
  const t = useTranslations('vault.backup');
  const dates = useDates();
  const { on: visiting } = useVisit();
  const [open, setOpen] = useState<'make' | 'restore' | null>(null);
  // Both name cases of other companies.
  useCommand('back-up', visiting ? null : () => setOpen('make'));
  return (
    <Section title={t('title')}>
      <p>{t(`place.${host.kind}`)}</p>
      <p>{backedUpAt === null ? t('never') : t('last', { when: dates.moment(backedUpAt) })}</p>
      <p className={styles.note}>{t('note')}</p>
      <div className={styles.row}>
        <Button tone="primary" isDisabled={visiting} onPress={() => setOpen('make')}>
          {t('make')}
        </Button>
        <Button isDisabled={visiting} onPress={() => setOpen('restore')}>
          {t('restore')}
        </Button>
      </div>
      {visiting && <p className={styles.note}>{t('visiting')}</p>}
      {open === 'make' && !visiting && <BackupDialog host={host} onClose={() => setOpen(null)} />}
      {open === 'restore' && !visiting && <RestoreDialog host={host} onClose={() => setOpen(null)} />}
    </Section>
  );
}
