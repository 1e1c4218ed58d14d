import { useTranslations } from 'use-intl';
import { Disclosure } from '../../../shared/ui/index.ts';
import styles from '../deleted-cases.module.css';
import { CaseRows, type CaseListProps } from './case-list.tsx';

/** Cases that were put away. */
export function ArchivedCases(props: CaseListProps) {
  const t = useTranslations('cases');
  if (props.rows.length === 0) return null;
  return (
    <Disclosure title={t('archivedTitle', { count: props.rows.length })} className={styles.deleted ?? ''}>
      <p className={styles.note}>{t('archivedNote')}</p>
      <CaseRows {...props} />
    </Disclosure>
  );
}
