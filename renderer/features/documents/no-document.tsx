import { useTranslations } from 'use-intl';
import { formatRoute } from '../../shared/routing/index.ts';
import { ButtonLink, Icon } from '../../shared/ui/index.ts';
import styles from './documents.module.css';

/** An address of a document the catalogue does not hold. */
export function NoDocument() {
  const t = useTranslations('documents');
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('none.title')}</h1>
      <p>{t('none.body')}</p>
      <div>
        <ButtonLink icon={<Icon name="back" />} href={formatRoute({ screen: 'documents' })}>
          {t('page.back')}
        </ButtonLink>
      </div>
    </div>
  );
}
