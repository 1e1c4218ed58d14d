import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { Answers, QuestionId } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Badge, Tag } from '../../shared/ui/index.ts';
import type { CaseRow } from '../../storage/index.ts';
import { reviewList, type ReviewRow } from './logic/review-list.ts';
import styles from './review-list.module.css';
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
          <h3>{text(topic.title)}</h3>
          <ul role="list">
            {topic.rows.map((row) => (
              <li key={row.fact.id}>
                <Row row={row} caseRow={caseRow} isCurrent={row.question === current} />
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
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const href = formatRoute({ screen: 'interview', caseId: caseRow.id, questionId: row.question });
  return (
    <a href={href} className={styles.row} aria-current={isCurrent ? 'step' : undefined}>
      <span className={styles.label}>
        {text(row.fact.label)}
        {!row.used && <Tag>{t('unused')}</Tag>}
      </span>
      <span className={styles.answer} data-unused={!row.used || undefined}>
        {describeAnswer(catalogue, row.fact.id, row.answer, language)}
      </span>
      <span className={styles.change} aria-hidden="true">
        {t('change')}
      </span>
    </a>
  );
}
