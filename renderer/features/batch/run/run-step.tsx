import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { formatNumber } from '../../../shared/i18n/index.ts';
import { Button, useToast, VisuallyHidden } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import { paceOf } from '../logic/pace.ts';
import { Steps } from '../steps.tsx';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { BatchState } from '../store/batch-state.ts';
import own from './run-step.module.css';

type RunState = Extract<BatchState, { step: 'run' }>;

/** The run: how far it is, how fast, how long still, and how to stop it. */
export function RunStep({ state }: { readonly state: RunState }) {
  const t = useTranslations('batch.run');
  const store = useBatchStore();
  const { dismiss } = useToast();
  // What was said before the run stands in its way now.
  useEffect(dismiss, [dismiss]);
  const { progress, elapsed, stopping, opened } = state;
  const { perMinute, left } = paceOf(progress, elapsed);
  const percent = Math.floor(progress.share * 100);
  const quarter = Math.floor(progress.share * 4) * 25;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.name}>{t('title', { name: opened.file.name })}</h1>
      </header>
      <Steps at="run" />
      <div className={own.panel}>
        <div
          role="progressbar"
          aria-label={t('label')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={t('spoken', { percent, rows: progress.rows })}
          className={own.track}
        >
          <div className={own.bar} style={{ inlineSize: `${progress.share * 100}%` }} />
        </div>
        <dl className={own.figures}>
          <Figure name={t('done')} value={formatNumber(progress.rows)} />
          <Figure name={t('rate')} value={formatNumber(perMinute)} />
          <Figure name={t('left')} value={left === null ? t('soon') : t('seconds', { left: saidOf(left) })} />
          <Figure name={t('unread')} value={formatNumber(progress.problems)} />
        </dl>
        <p className={styles.note}>{t('note')}</p>
        <div>
          <Button isDisabled={stopping} onPress={store.stopRun}>
            {stopping ? t('stopping') : t('stop')}
          </Button>
        </div>
        <VisuallyHidden role="status">{quarter > 0 && t('quarter', { percent: quarter })}</VisuallyHidden>
      </div>
    </div>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Minutes and seconds. */
const saidOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
