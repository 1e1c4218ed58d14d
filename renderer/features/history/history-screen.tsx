import { useTranslations } from 'use-intl';
import { formatRoute } from '../../shared/routing/index.ts';
import { Card, EmptyState, Icon } from '../../shared/ui/index.ts';
import { MOST_SNAPSHOTS, useCase, useHistory, type CaseId } from '../../storage/index.ts';
import { DamagedStates } from './damaged-states.tsx';
import styles from './history-screen.module.css';
import { KeepForm } from './keep-form.tsx';
import { StateDetail } from './state-detail.tsx';
import { StateList } from './state-list.tsx';

export interface HistoryScreenProps {
  readonly caseId: CaseId;
  /** The moment of the state to look at. */
  readonly at: string | undefined;
}

/** The kept states of a case; one of them beside what the case says now. */
export function HistoryScreen({ caseId, at }: HistoryScreenProps) {
  const t = useTranslations('history');
  const interview = useTranslations('app');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <a href={formatRoute({ screen: 'interview', caseId })} className={styles.back}>
          <Icon name="back" />
          {interview('interview')}
        </a>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <Kept caseId={caseId} at={at} />
    </div>
  );
}

function Kept({ caseId, at }: HistoryScreenProps) {
  const t = useTranslations('history');
  const unreadable = useTranslations('common.unreadable');
  const history = useHistory(caseId);
  const open = useCase(caseId);
  if (history.state === 'failed') return <Card tone="warning">{unreadable(history.problem.kind)}</Card>;
  if (history.state !== 'ready' || open.state !== 'ready' || open.case === null) return null;
  const { snapshots, damaged } = history;
  const chosen = snapshots.find((state) => String(state.at) === at);
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <KeepForm caseId={caseId} />
        {snapshots.length > 0 && <StateList caseId={caseId} states={snapshots} chosen={chosen?.at ?? null} />}
        <DamagedStates caseId={caseId} damaged={damaged} />
        <p className={styles.note}>{t('limits', { most: MOST_SNAPSHOTS })}</p>
      </div>
      <div className={styles.main}>
        {chosen !== undefined ? (
          <StateDetail key={chosen.at} state={chosen} row={open.case} answers={open.answers} />
        ) : snapshots.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
        ) : (
          <p className={styles.note}>{t('pick')}</p>
        )}
      </div>
    </div>
  );
}
