import { useTranslations } from 'use-intl';
import type { Answer, Answers, FactId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './changed-list.module.css';
import { changeOf } from './logic/change-of.ts';
import { withoutChange, type Sandbox } from './logic/sandbox.ts';
import { changeSandbox } from './sandbox-store.ts';
import { useAnswerWords } from './use-answer-words.ts';
import { useOptionWords } from './use-option-words.ts';

export interface ChangedListProps {
  readonly caseId: string;
  readonly answers: Answers;
  readonly sandbox: Sandbox;
  /** Opens the form of an answer. */
  readonly onEdit: (fact: FactId) => void;
}

/** The answers that are otherwise here, the one changed last on top, beside what the case says. */
export function ChangedList({ caseId, answers, sandbox, onEdit }: ChangedListProps) {
  const t = useTranslations('scenarios.answers');
  const text = useText();
  const { facts } = useIndex();
  if (sandbox.changes.size === 0) return null;
  return (
    <section aria-labelledby="what-if-changed" className={styles.changed}>
      <h3 id="what-if-changed">{t('changed')}</h3>
      <ul role="list">
        {[...sandbox.changes].reverse().map(([id, answer]) => {
          const fact = facts.get(id);
          if (fact === undefined) return null;
          const label = text(fact.label);
          return (
            <li key={id} className={styles.item}>
              <p className={styles.label}>{label}</p>
              <Second as="p" text={fact.label} />
              <Said fact={id} answers={answers} to={answer} />
              <div className={styles.actions}>
                <Button size="s" aria-label={t('editOf', { fact: label })} onPress={() => onEdit(id)}>
                  {t('edit')}
                </Button>
                <Button
                  size="s"
                  tone="quiet"
                  aria-label={t('backOf', { fact: label })}
                  onPress={() => changeSandbox(caseId, (before) => withoutChange(before, id))}
                >
                  {t('back')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What is otherwise: of a set of options only what came and what went. */
function Said({
  fact,
  answers,
  to,
}: Pick<ChangedListProps, 'answers'> & { readonly fact: FactId; readonly to: Answer | null }) {
  const t = useTranslations('scenarios.answers');
  const text = useText();
  const words = useAnswerWords();
  const options = useOptionWords();
  const change = changeOf(answers, fact, to);
  if (change.kind === 'whole')
    return (
      <>
        <p>{t('here', { answer: text(words(fact, to)) })}</p>
        <p className={styles.own}>{t('inCase', { answer: text(words(fact, answers.get(fact))) })}</p>
      </>
    );
  return (
    <>
      {change.added.length > 0 && <p>{t('besides', { options: options(fact, change.added) })}</p>}
      {change.removed.length > 0 && <p>{t('without', { options: options(fact, change.removed) })}</p>}
    </>
  );
}
