import { useTranslations } from 'use-intl';
import { ONLY_IN_SHELL } from '../../host/index.ts';
import styles from './settings-screen.module.css';

/** What the portable edition cannot do, one by one, and what there is instead. */
export function OnlyInShell() {
  const t = useTranslations('settings.onlyInShell');
  return (
    <>
      <p className={styles.note}>{t('note')}</p>
      <dl className={styles.without}>
        {ONLY_IN_SHELL.map((capability) => (
          <div key={capability}>
            <dt>{t(`${capability}.does`)}</dt>
            <dd className={styles.beside}>{t(`${capability}.here`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
