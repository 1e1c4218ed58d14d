import { useTranslations } from 'use-intl';
import { Button, Icon } from '../../shared/ui/index.ts';
import { MOST_FILES } from './logic/collect-files.ts';
import type { Outcome } from './logic/take-in.ts';
import styles from './outcome-list.module.css';
import type { Taken } from './use-attach.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

const isGood = ({ status }: Outcome): boolean => status === 'attached' || status === 'already';

/** One line for each file that was handed over. */
export function OutcomeList({ taken, onForget }: { readonly taken: Taken; readonly onForget: () => void }) {
  const t = useTranslations('documents.attach');
  const words = useOutcomeWords();
  const { outcomes, passedOver, folderRefused, tooMany } = taken;
  return (
    <section aria-label={t('taken')} className={styles.list}>
      <ul role="list" className={styles.rows}>
        {outcomes.map((outcome, index) => (
          <li
            key={`${index} ${outcome.name}`}
            className={styles.row}
            data-good={isGood(outcome) || undefined}
          >
            <Icon name={isGood(outcome) ? 'check' : 'warning'} />
            <span>
              <bdi className={styles.name}>{outcome.name}</bdi>
              {words(outcome)}
            </span>
          </li>
        ))}
        {passedOver > 0 && <li>{t('passedOver', { count: passedOver, most: MOST_FILES })}</li>}
        {folderRefused && <li>{t('folderRefused')}</li>}
        {tooMany !== null && <li>{t('tooMany', { limit: tooMany })}</li>}
      </ul>
      <Button size="s" tone="quiet" onPress={onForget}>
        {t('forget')}
      </Button>
    </section>
  );
}
