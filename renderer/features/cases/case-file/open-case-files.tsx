import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { Button } from '../../../shared/ui/index.ts';
import styles from './open-case-files.module.css';
import { RefusedFiles } from './refused-files.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useOpenCaseFiles } from './use-open-case-files.ts';

/** Opens case files: a button, and the whole page to drop them on. */
export function OpenCaseFiles({ openFiles }: { readonly openFiles: Host['openFiles'] }) {
  const t = useTranslations('cases.file');
  const { choose, drop, forget, ...refusals } = useOpenCaseFiles(openFiles);
  const held = useFileDrop(drop);
  return (
    <>
      <div className={styles.row}>
        <Button onPress={choose}>{t('open')}</Button>
        <p className={styles.note}>{t('have')}</p>
      </div>
      <RefusedFiles {...refusals} onForget={forget} />
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
