import { useTranslations } from 'use-intl';
import { PassphraseDialog } from '../../../shared/passphrase/index.ts';
import { shortName } from './logic/short-name.ts';
import type { OpenCaseFiles } from './use-open-case-files.ts';

/** Asks for the passphrase of a case file, one file after the other. Nothing is changed until it opens. */
export function SealedFile({
  opening: { waiting, unlock, next },
}: {
  readonly opening: Pick<OpenCaseFiles, 'waiting' | 'unlock' | 'next'>;
}) {
  const t = useTranslations('cases.file.unlock');
  const [file] = waiting;
  if (file === undefined) return null;
  return (
    <PassphraseDialog
      // Another file, another passphrase: nothing that was typed stays.
      key={waiting.length}
      title={t('title')}
      go={t('go')}
      asks={{ present: true, next: false }}
      intro={
        <>
          <p>{t('body', { name: shortName(file.fileName) })}</p>
          {waiting.length > 1 && <p>{t('more', { count: waiting.length - 1 })}</p>}
        </>
      }
      run={({ present }, onProgress) => unlock(present, onProgress)}
      onClose={next}
    />
  );
}
