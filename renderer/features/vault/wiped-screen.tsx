import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { HostKind } from '../../host/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { Gate } from './gate.tsx';
import type { VaultScreen } from './vault-context.ts';
import styles from './vault.module.css';

type Wiped = Extract<VaultScreen, { kind: 'wiped' }>;

function startAnew(): void {
  window.history.replaceState(null, '', formatRoute({ screen: 'cases' }));
  window.location.reload();
}

/** What was deleted, and what a look afterwards found. */
export function WipedScreen({
  wiped,
  kind,
  tools,
}: {
  readonly wiped: Wiped;
  readonly kind: HostKind;
  readonly tools: ReactNode;
}) {
  const t = useTranslations('vault.wipe');
  const { deleted, left, otherLeft } = wiped.report;
  const clean = left.length === 0 && otherLeft === 0;
  return (
    <Gate title={clean ? t('doneTitle') : t('notCleanTitle')} tools={tools}>
      {clean ? (
        <p>{t('checked', { count: deleted.length })}</p>
      ) : (
        <p>{t('notClean', { names: [...left, ...(otherLeft > 0 ? [`+${otherLeft}`] : [])].join(', ') })}</p>
      )}
      {wiped.recentCleared && <p>{t('recent')}</p>}
      {/* The shell keeps no list of pages. */}
      {kind === 'browser' && <p>{t('history')}</p>}
      <p className={styles.note}>{t('disk')}</p>
      <div>
        <Button tone="primary" onPress={startAnew}>
          {t('start')}
        </Button>
      </div>
    </Gate>
  );
}
