import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button, Tag } from '../../shared/ui/index.ts';
import type { AssessedCase, KeepBefore } from './assessed-case.ts';
import { isTouched, UNTOUCHED, type Sandbox } from './logic/sandbox.ts';
import styles from './sandbox-bar.module.css';
import { changeSandbox } from './sandbox-store.ts';
import { TakeOver } from './take-over.tsx';

export interface SandboxBarProps {
  readonly assessed: AssessedCase;
  readonly sandbox: Sandbox;
  readonly keepBefore: KeepBefore;
}

/** Says that this is not the real case, what is otherwise, and how to end it one way or the other. */
export function SandboxBar({ assessed, sandbox, keepBefore }: SandboxBarProps) {
  const t = useTranslations('scenarios.bar');
  const format = useFormatter();
  const [taking, setTaking] = useState(false);
  const touched = isTouched(sandbox);
  const { changes, places, asOf } = sandbox;
  const otherwise = [
    ...(changes.size > 0 ? [t('answers', { count: changes.size })] : []),
    ...(places === null ? [] : [t('places')]),
    ...(asOf === null ? [] : [t('day')]),
  ];
  return (
    <header className={styles.bar}>
      <div className={styles.words}>
        <p className={styles.head}>
          <strong className={styles.title}>{t('title')}</strong>
          <Tag tone="closed">{t('mark')}</Tag>
        </p>
        <p className={styles.intro}>{t('intro', { name: assessed.caseRow.name })}</p>
        <p role="status" className={styles.state}>
          {touched
            ? t('otherwise', { list: format.list(otherwise, { type: 'conjunction' }) })
            : t('untouched')}
        </p>
      </div>
      {touched && (
        <div className={styles.actions}>
          <Button onPress={() => changeSandbox(assessed.caseRow.id, () => UNTOUCHED)}>{t('reset')}</Button>
          {(changes.size > 0 || places !== null) && (
            <Button onPress={() => setTaking(true)}>{t('takeOver')}</Button>
          )}
        </div>
      )}
      {taking && (
        <TakeOver
          assessed={assessed}
          sandbox={sandbox}
          keepBefore={keepBefore}
          onClose={() => setTaking(false)}
        />
      )}
    </header>
  );
}
