import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import type { Answers, FactId } from '../../../seeds/schema/index.ts';
import type { Host } from '../../host/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { Button, useSave } from '../../shared/ui/index.ts';
import { setLater, type CaseRow, type Papers } from '../../storage/index.ts';
import { AskRow } from './ask-row.tsx';
import styles from './ask-section.module.css';
import { LetterPanel } from './letter-panel.tsx';
import { askList } from './logic/ask-list.ts';

export interface AskSectionProps {
  readonly caseRow: CaseRow;
  readonly answers: Answers;
  readonly papers: Papers;
  readonly assessment: Assessment;
  readonly saveFile: Host['saveFile'];
}

/** What to ask the client: the list, what could be put on it, and the letter that comes out of it. */
export function AskSection({ caseRow, answers, papers, assessment, saveFile }: AskSectionProps) {
  const t = useTranslations('officer.ask');
  const catalogue = useCatalogue();
  const save = useSave();
  const { marked, offered, gone } = askList(catalogue, papers.later, answers, assessment);
  const put = (fact: FactId, later: boolean) => save(setLater(caseRow.id, fact, later));
  return (
    <section aria-labelledby="client-ask" className={styles.section}>
      <h2 id="client-ask">{t('title')}</h2>
      {marked.length === 0 && <p className={styles.quiet}>{t('empty')}</p>}
      {marked.length > 0 && (
        <ol role="list" className={styles.list}>
          {marked.map((entry) => (
            <AskRow key={entry.fact.id} caseId={caseRow.id} entry={entry} marked onMark={put} />
          ))}
        </ol>
      )}
      {gone.map((fact) => (
        <p key={fact} className={styles.quiet}>
          {t('gone', { fact })}{' '}
          <Button size="s" tone="quiet" onPress={() => put(fact, false)}>
            {t('remove')}
          </Button>
        </p>
      ))}
      {offered.length > 0 && (
        <div className={styles.offered}>
          <h3>{t('offered')}</h3>
          <p className={styles.quiet}>{t('offeredNote')}</p>
          <ul role="list" className={styles.list}>
            {offered.map((entry) => (
              <AskRow key={entry.fact.id} caseId={caseRow.id} entry={entry} marked={false} onMark={put} />
            ))}
          </ul>
        </div>
      )}
      {marked.length > 0 && (
        <LetterPanel caseRow={caseRow} asked={marked} particulars={papers.particulars} saveFile={saveFile} />
      )}
    </section>
  );
}
