import { useTranslations } from 'use-intl';
import { withoutDay } from '../../../../seeds/schema/index.ts';
import { describeAnswer } from '../../../../rules/index.ts';
import { useCatalogue, useIndex } from '../../../shared/catalogue/index.ts';
import { useDates, useLanguage, useText } from '../../../shared/i18n/index.ts';
import { formatRoute } from '../../../shared/routing/index.ts';
import { ProvisionRefs } from './provision-refs.tsx';
import { Rows, Section } from './section.tsx';
import styles from './to-do.module.css';
import type { ToDoProps } from './to-do-props.ts';

/** The plans the result rests on, by the day by which they have to come true. */
export function PlansSection({ list, result }: ToDoProps) {
  const t = useTranslations('todo.plans');
  const text = useText();
  const dates = useDates();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const { facts, questions } = useIndex();
  if (list.plans.length === 0) return null;
  return (
    <Section title={t('title')} count={list.plans.length} note={t('note')} part="plans">
      <Rows items={list.plans} keyOf={({ fact }) => fact}>
        {({ fact: id, by, provisions }) => {
          const fact = facts.get(id);
          const question = questions.get(id);
          const answer = result.answers.get(id);
          return (
            <div className={styles.row}>
              <div className={styles.words}>
                <p className={styles.head}>{t('by', { day: dates.day(by) })}</p>
                <p>
                  {t('plan', {
                    fact: fact === undefined ? id : text(fact.label),
                    answer: describeAnswer(catalogue, id, answer && withoutDay(answer), language),
                  })}{' '}
                  {question !== undefined && (
                    <a
                      className={styles.quiet}
                      href={formatRoute({
                        screen: 'interview',
                        caseId: result.caseRow.id,
                        questionId: question.id,
                      })}
                    >
                      {t('change')}
                    </a>
                  )}
                </p>
                <ProvisionRefs ids={provisions} result={result} />
              </div>
            </div>
          );
        }}
      </Rows>
    </Section>
  );
}
