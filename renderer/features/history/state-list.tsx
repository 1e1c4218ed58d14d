import { useTranslations } from 'use-intl';
import { usePack } from '../../shared/catalogue/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Tag } from '../../shared/ui/index.ts';
import { useVisit } from '../../shared/visit/index.ts';
import type { CaseId, Snapshot } from '../../storage/index.ts';
import styles from './state-list.module.css';

export interface StateListProps {
  readonly caseId: CaseId;
  readonly states: readonly Snapshot[];
  readonly chosen: number | null;
}

/** Every kept state: when, why, and under which catalogue where it is another. */
export function StateList({ caseId, states, chosen }: StateListProps) {
  const t = useTranslations('history');
  const dates = useDates();
  const pack = usePack();
  // A name may be meant for the officer's eyes only.
  const { on: visiting } = useVisit();
  return (
    <nav aria-label={t('list')}>
      <ol role="list" className={styles.list}>
        {states.map(({ at, reason, label, pack: then, answers }) => (
          <li key={at}>
            <a
              className={styles.link}
              href={formatRoute({ screen: 'history', caseId, at: String(at) })}
              aria-current={at === chosen ? 'true' : undefined}
            >
              <strong>{dates.moment(at)}</strong>
              {label !== null && !visiting && <span className={styles.label}>{label}</span>}
              <span className={styles.why}>
                {t(`reason.${reason}`)} · {t('head.answers', { count: answers.size })}
              </span>
              {then.hash !== pack.hash && (
                <span>
                  <Tag tone="closed">{t('otherPack')}</Tag>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
