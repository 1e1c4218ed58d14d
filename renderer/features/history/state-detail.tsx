import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useDates } from '../../shared/i18n/index.ts';
import { useVisit } from '../../shared/visit/index.ts';
import { RemoveState } from './remove-state.tsx';
import { RestoreState } from './restore-state.tsx';
import { Since } from './since.tsx';
import styles from './state-detail.module.css';
import type { StateProps } from './state-props.ts';

/** One kept state: what it is, what can be done with it, and what has changed since. */
export function StateDetail({ state, row, answers }: StateProps) {
  const t = useTranslations('history');
  const dates = useDates();
  const { on: visiting } = useVisit();
  const title = useId();
  const name = state.label === null || visiting ? null : state.label;
  return (
    <article aria-labelledby={title} className={styles.detail}>
      <header className={styles.head}>
        <h2 id={title}>
          {dates.moment(state.at)}
          {name !== null && ` · ${name}`}
        </h2>
        <ul role="list" className={styles.facts}>
          <li>{t(`reason.${state.reason}`)}</li>
          <li>{t('head.answers', { count: state.answers.size })}</li>
          <li>{t('head.for', { day: dates.day(state.asOf) })}</li>
          <li>
            {t('head.pack', { version: state.pack.version })}{' '}
            <code className={styles.hash} title={state.pack.hash}>
              {state.pack.hash.slice(0, 12)}
            </code>
          </li>
        </ul>
        <p className={state.agreed ? styles.quiet : styles.alarm}>
          {t(state.agreed ? 'head.agreed' : 'head.disagreed')}
        </p>
        <div className={styles.actions}>
          <RestoreState state={state} row={row} answers={answers} />
          <RemoveState caseId={row.id} at={state.at} />
        </div>
      </header>
      <Since state={state} row={row} answers={answers} />
    </article>
  );
}
