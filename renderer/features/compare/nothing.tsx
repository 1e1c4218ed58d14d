import { useTranslations } from 'use-intl';
import styles from './compare-cell.module.css';

/** Said in a cell that would otherwise be empty. */
export function Nothing({ says }: { readonly says?: string }) {
  const t = useTranslations('compare.places');
  return <span className={styles.nothing}>{says ?? t('nothing')}</span>;
}
