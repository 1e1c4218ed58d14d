import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { useOutlook } from '../../../shared/catalogue/index.ts';
import { Button, Card, useSave } from '../../../shared/ui/index.ts';
import { useVisit } from '../../../shared/visit/index.ts';
import {
  setPreference,
  useCase,
  useCases,
  type CaseSummary,
  type OpenCase,
  type Preferences,
} from '../../../storage/index.ts';
import { isComplete, quietFrom, reminderFor, type Reminder } from '../logic/reminder.ts';
import styles from '../vault.module.css';
import { BackupDialog } from './backup-dialog.tsx';

export interface BackupReminderProps {
  readonly host: Host;
  readonly preferences: Preferences;
}

function Note({ host, reminder }: { readonly host: Host; readonly reminder: Reminder }) {
  const t = useTranslations('vault.reminder');
  const save = useSave();
  const [open, setOpen] = useState(false);
  return (
    <Card tone="notice" as="section" labelledBy="backup-reminder" className={styles.reminder ?? ''}>
      <h2 id="backup-reminder" className={styles.reminderTitle}>
        {t('title')}
      </h2>
      <p>{reminder.kind === 'many' ? t('many', { count: reminder.count }) : t(reminder.kind)}</p>
      <div className={styles.row}>
        <Button size="s" tone="primary" onPress={() => setOpen(true)}>
          {t('make')}
        </Button>
        <Button
          size="s"
          tone="quiet"
          onPress={() => save(setPreference('backupQuietUntil', quietFrom(Date.now())))}
        >
          {t('later')}
        </Button>
      </div>
      {open && <BackupDialog host={host} onClose={() => setOpen(false)} />}
    </Card>
  );
}

interface Facts extends BackupReminderProps {
  readonly cases: readonly CaseSummary[];
  readonly complete: boolean;
}

function Decided({ host, preferences, cases, complete }: Facts) {
  // A reminder need not come on the minute: the clock is read as the list is opened.
  const [now] = useState(Date.now);
  const { backedUpAt, backupQuietUntil: quietUntil } = preferences;
  const reminder = reminderFor({ cases, backedUpAt, quietUntil, complete, now });
  return reminder && <Note host={host} reminder={reminder} />;
}

function Looked({ read, ...facts }: Omit<Facts, 'complete'> & { readonly read: OpenCase }) {
  const { outlook } = useOutlook(read.answers, read.case?.places ?? []);
  const complete = isComplete({
    still: outlook?.stillMatter.length ?? null,
    length: read.case?.progress.length ?? 'full',
    answered: read.answers.size,
  });
  return <Decided {...facts} complete={complete} />;
}

/** Looks whether the interview of the case changed last is complete; only while there has been no backup at all. */
function LookAtNewest({ newest, ...facts }: Omit<Facts, 'complete'> & { readonly newest: CaseSummary }) {
  const read = useCase(newest.id);
  if (read.state !== 'ready') return null;
  return <Looked {...facts} read={read} />;
}

/** Where cases are kept, in one line. In the portable edition only: in the shell the settings say it. */
export function BackupPlace({ host }: Pick<BackupReminderProps, 'host'>) {
  const t = useTranslations('vault.reminder');
  return host.kind === 'browser' && <p className={styles.note}>{t('where')}</p>;
}

/**
 * Says now and then that cases should be backed up. In the portable edition only: what a browser keeps is more easily
 * lost. Never while a client looks on.
 */
export function BackupReminder(props: BackupReminderProps) {
  const { on: visiting } = useVisit();
  const live = useCases();
  if (visiting || props.host.kind !== 'browser' || live.state !== 'ready') return null;
  const cases = [...live.cases, ...live.archived];
  const [newest] = live.cases;
  if (cases.length === 0) return null;
  if (newest === undefined || props.preferences.backedUpAt !== null)
    return <Decided {...props} cases={cases} complete={false} />;
  return <LookAtNewest {...props} cases={cases} newest={newest} />;
}
