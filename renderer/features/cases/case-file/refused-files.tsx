import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { sizeWords } from '../../../shared/i18n/index.ts';
import { Button, Card } from '../../../shared/ui/index.ts';
import { shortName } from './logic/short-name.ts';
import type { TakeInProblem } from './logic/take-in.ts';
import styles from './open-case-files.module.css';
import type { Refusals } from './use-open-case-files.ts';

/** What is wrong with a file, and where. */
function Why({ problem }: { readonly problem: TakeInProblem }): ReactNode {
  const t = useTranslations('cases.file.problem');
  const common = useTranslations('common.storage');
  switch (problem.kind) {
    case 'too-large':
      return t('too-large', { size: sizeWords(problem.size), limit: sizeWords(problem.limit) });
    case 'cut-short':
      return t('cut-short', { length: problem.length });
    case 'newer':
      return t('newer', { version: problem.version, known: problem.known });
    case 'wrong':
      return t.rich('wrong', {
        where: () => (
          <code className={styles.where}>
            {problem.path === '' ? problem.expected : `${problem.path}: ${problem.expected}`}
          </code>
        ),
      });
    case 'storage':
      return `${t('storage')} ${common(problem.why)}`;
    case 'not-a-case-file':
      return t(problem.isBackup ? 'backup' : 'not-a-case-file');
    case 'unreadable':
    case 'not-text':
    case 'altered':
    case 'out-of-bounds':
    case 'not-opened':
      return t(problem.kind);
  }
}

/** Files that did not become cases, each with the reason; stays until it is dismissed or something else is opened. */
export function RefusedFiles({
  refused,
  tooMany,
  opened,
  onForget,
}: Refusals & { readonly onForget: () => void }) {
  const t = useTranslations('cases.file');
  const common = useTranslations('common');
  return (
    <div role="status">
      {(refused.length > 0 || tooMany !== null) && (
        <Card tone="warning" className={styles.refused ?? ''}>
          {tooMany !== null && <p>{t('problem.too-many', { limit: tooMany })}</p>}
          {refused.length > 0 && (
            <p>{t(opened === 0 ? 'refused' : 'refusedSome', { count: refused.length })}</p>
          )}
          <ul role="list" className={styles.files}>
            {refused.map(({ fileName, problem }, index) => (
              <li key={index}>
                <p className={styles.name}>
                  <bdi>{shortName(fileName)}</bdi>
                </p>
                <p>
                  <Why problem={problem} />
                </p>
              </li>
            ))}
          </ul>
          <div>
            <Button size="s" onPress={onForget}>
              {common('dismiss')}
            </Button>
          </div>
        </Card>
      )}
    </div>
  );
}
