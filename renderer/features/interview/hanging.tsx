import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Citation, Disclosure, ForceMark } from '../../shared/ui/index.ts';
import type { ShownQuestion } from './logic/choose-question.ts';
import { hangingProvisions } from './logic/hanging.ts';
import styles from './hanging.module.css';

const FIRST = 8;

/** Why the question is asked: how many provisions hang on it, and on demand which. */
export function Hanging({
  shown,
  assessment,
}: {
  readonly shown: ShownQuestion;
  readonly assessment: Assessment;
}) {
  const t = useTranslations('interview');
  const text = useText();
  const catalogue = useCatalogue();
  const [all, setAll] = useState(false);
  const provisions = hangingProvisions(catalogue, assessment, shown);
  const listed = all ? provisions : provisions.slice(0, FIRST);
  return (
    <Disclosure
      title={t(`hanging.${shown.mode}`, { count: provisions.length })}
      className={styles.hanging ?? ''}
    >
      {provisions.length === 0 ? (
        <p className={styles.note}>{t('hanging.none')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('hanging.firmest')}</p>
          <ul role="list" className={styles.list}>
            {listed.map((provision) => (
              <li key={provision.id} className={styles.row}>
                <ForceMark force={provision.force} />
                <span className={styles.title}>{text(provision.title)}</span>
                {provision.cite[0] !== undefined && <Citation cite={provision.cite[0]} />}
              </li>
            ))}
          </ul>
          {listed.length < provisions.length && (
            <Button tone="quiet" size="s" onPress={() => setAll(true)}>
              {t('hanging.more', { count: provisions.length })}
            </Button>
          )}
        </>
      )}
    </Disclosure>
  );
}
