import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { toDoList } from '../../../rules/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { EmptyState } from '../../shared/ui/index.ts';
import { useRememberList } from './list-memory.ts';
import { hasSomethingToDo, isOnlyWatch, mentionedIn } from './logic/to-do.ts';
import type { ReadyResult } from './result-gate.tsx';
import { FindOutSection } from './to-do/find-out-section.tsx';
import { JudgedSection } from './to-do/judged-section.tsx';
import { OfficesSection } from './to-do/offices-section.tsx';
import { PlansSection } from './to-do/plans-section.tsx';
import styles from './to-do/to-do.module.css';
import { UndertakingsSection } from './to-do/undertakings-section.tsx';

/** What there is to do, merged over everything worth acting on; each line leads back to its provisions. */
export function ToDoTab({ result }: { readonly result: ReadyResult }) {
  const t = useTranslations('todo');
  const catalogue = useCatalogue();
  const { caseRow, assessment } = result;
  const list = useMemo(() => toDoList(catalogue, assessment), [catalogue, assessment]);
  const mentioned = useMemo(() => mentionedIn(list), [list]);
  useRememberList(caseRow.id, 'to-do', mentioned);
  const watch = list.watch.length;
  return (
    <div className={styles.todo}>
      {hasSomethingToDo(list) ? (
        <>
          <p className={styles.intro}>
            {isOnlyWatch(list) ? t('onlyWatch', { count: watch }) : t('intro', { count: mentioned.length })}
          </p>
          <FindOutSection list={list} result={result} />
          <UndertakingsSection list={list} result={result} />
          <OfficesSection list={list} result={result} />
          <JudgedSection list={list} result={result} />
          <PlansSection list={list} result={result} />
        </>
      ) : (
        <EmptyState title={t('nothing')}>{t('nothingBody')}</EmptyState>
      )}
      {watch > 0 && (
        <p className={styles.quiet}>
          {t.rich('watch', {
            count: watch,
            link: (words) => (
              <a href={formatRoute({ screen: 'results', caseId: caseRow.id, tab: 'measures' })}>{words}</a>
            ),
          })}
        </p>
      )}
    </div>
  );
}
