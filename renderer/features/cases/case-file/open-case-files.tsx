import { useTranslations } from 'use-intl';
import { Button, useFileDrop } from '../../../shared/ui/index.ts';
import styles from './open-case-files.module.css';
import { RefusedFiles } from './refused-files.tsx';
import { SealedFile } from './sealed-file.tsx';
import type { OpenCaseFiles as Opening } from './use-open-case-files.ts';

/** Opens case files: a button, and the whole page to drop them on. */
export function OpenCaseFiles({ opening }: { readonly opening: Opening }) {
  const t = useTranslations('cases.file');
  const { choose, drop, forget, refused, tooMany, opened } = opening;
  const held = useFileDrop(({ files }) => drop([...files]));
  return (
    <>
      <div className={styles.row}>
        <Button onPress={choose}>{t('open')}</Button>
        <p className={styles.note}>{t('have')}</p>
      </div>
      <SealedFile opening={opening} />
      <RefusedFiles refused={refused} tooMany={tooMany} opened={opened} onForget={forget} />
      {held && (
        <div className={styles.veil} aria-hidden="true">
          <p className={styles.target}>
            <strong>{t('drop')}</strong>
            {t('dropNote')}
          </p>
        </div>
      )}
    </>
  );
}
