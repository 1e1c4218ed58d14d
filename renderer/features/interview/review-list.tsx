import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { Answers, QuestionId } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Badge, Tag } from '../../shared/ui/index.ts';
import { sayInAll, Second } from '../../shared/visit/index.ts';
import type { CaseRow } from '../../storage/index.ts';
import { FactNote } from './fact-note.tsx';
import { reviewList, type ReviewRow } from './logic/review-list.ts';
import styles from './review-list.module.css';
import { usePapers } from './papers-context.ts';
import { useUnused } from './use-unused.ts';

export interface ReviewListProps {
  readonly caseRow: CaseRow;
  readonly answers: Answers;
  readonly current: QuestionId | null;
}

/** All answers so far by topic; each can be opened and changed, the others stay. */
export function ReviewList({ caseRow, answers, current }: ReviewListProps) {
  const t = useTranslations('interview.review');
  const text = useText();
  const catalogue = useCatalogue();
  const unused = useUnused(answers, caseRow.places);
  const topics = reviewList(catalogue, answers, unused);
  return (
    <nav aria-labelledby="review-title" className={styles.review}>
      <h2 id="review-title">
        {t('title')} {answers.size > 0 && <Badge>{answers.size}</Badge>}
      </h2>
      {topics.length === 0 && <p className={styles.quiet}>{t('empty')}</p>}
      {topics.map((topic) => (
        <section key={topic.id} aria-label={text(topic.title)}>
          <h3>
            {text(topic.title)}
            <Second text={topic.title} />
          </h3>
          <ul role="list">
            {topic.rows.map((row) => (
              <li key={row.fact.id} className={styles.line}>
                <Row row={row} caseRow={caseRow} isCurrent={row.question === current} />
                <FactNote fact={row.fact} compact />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {unused.size > 0 && <p className={styles.quiet}>{`${t('unused')}: ${t('unusedMeans')}`}</p>}
    </nav>
  );
}

function Row({
  row,
  caseRow,
  isCurrent,
}: {
  readonly row: ReviewRow;
  readonly caseRow: CaseRow;
  readonly isCurrent: boolean;
}) {
  const t = useTranslations('interview.review');
  const officer = useTranslations('officer.later');
  const { papers } = usePapers();
  const text = useText();
  const catalogue = useCatalogue();
  const href = formatRoute({ screen: 'interview', caseId: caseRow.id, questionId: row.question });
  const said = sayInAll((language) => describeAnswer(catalogue, row.fact.id, row.answer, language));
  return (
    <a href={href} className={styles.row} aria-current={isCurrent ? 'step' : undefined}>
      <span className={styles.label}>
        {text(row.fact.label)}
        <Unspoken>
          <Second text={row.fact.label} />
        </Unspoken>
        {!row.used && <Tag>{t('unused')}</Tag>}
        {papers.later.has(row.fact.id) && <Tag tone="open">{officer('marked')}</Tag>}
      </span>
      <span className={styles.answer} data-unused={!row.used || undefined}>
        {text(said)}
        <Unspoken>
          <Second text={said} />
        </Unspoken>
      </span>
      <span className={styles.change} aria-hidden="true">
        {t('change')}
      </span>
    </a>
  );
}

/** The second language inside a link: seen, but not part of what the link is called. */
function Unspoken({ children }: { readonly children: ReactNode }) {
  return (
    <span aria-hidden="true" className={styles.beside}>
      {children}
    </span>
  );
}
