import { useTranslations } from 'use-intl';
import type { Answers, Fact } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Disclosure, Tag } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { AnswerFormSlot } from './answer-form-props.ts';
import styles from './answer-list.module.css';
import { withChange, withoutChange, type Sandbox } from './logic/sandbox.ts';
import { changeSandbox } from './sandbox-store.ts';
import { useAnswerWords } from './use-answer-words.ts';

export interface AnswerRowProps {
  readonly caseId: string;
  readonly fact: Fact;
  readonly answers: Answers;
  readonly sandbox: Sandbox;
  readonly answerForm: AnswerFormSlot;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** One answer as it stands in the sandbox, and the form that changes it there. */
export function AnswerRow(props: AnswerRowProps) {
  const { fact, answers, sandbox, isOpen, onOpen } = props;
  const t = useTranslations('scenarios.answers');
  const text = useText();
  const words = useAnswerWords();
  const changed = sandbox.changes.has(fact.id);
  const own = answers.get(fact.id);
  const says = words(fact.id, changed ? sandbox.changes.get(fact.id) : own);
  return (
    <div id={rowId(fact.id)} data-changed={changed || undefined} className={styles.row}>
      <Disclosure
        isExpanded={isOpen}
        onExpandedChange={onOpen}
        title={
          <span className={styles.title}>
            <span className={styles.label}>
              {text(fact.label)} {changed && <Tag tone="closed">{t('mark')}</Tag>}
            </span>
            <span className={styles.said}>{text(says)}</span>
          </span>
        }
      >
        <Editor {...props} changed={changed} />
      </Disclosure>
    </div>
  );
}

/** Where the row of a fact stands on the page. */
export const rowId = (fact: Fact['id']): string => `what-if-${fact}`;

function Editor({
  caseId,
  fact,
  answers,
  sandbox,
  answerForm,
  changed,
}: AnswerRowProps & { readonly changed: boolean }) {
  const t = useTranslations('scenarios.answers');
  const text = useText();
  const words = useAnswerWords();
  const own = answers.get(fact.id);
  const here = changed ? (sandbox.changes.get(fact.id) ?? undefined) : own;
  return (
    <div className={styles.editor}>
      {fact.help !== undefined && <p className={styles.quiet}>{text(fact.help)}</p>}
      <Second as="p" text={fact.label} />
      {changed && <p className={styles.quiet}>{t('inCase', { answer: text(words(fact.id, own)) })}</p>}
      <div className={styles.actions}>
        {changed && (
          <Button
            size="s"
            onPress={() => changeSandbox(caseId, (sandbox) => withoutChange(sandbox, fact.id))}
          >
            {t('back')}
          </Button>
        )}
        {here !== undefined && (
          <Button
            size="s"
            onPress={() => changeSandbox(caseId, (sandbox) => withChange(sandbox, fact.id, null))}
          >
            {t('forget')}
          </Button>
        )}
      </div>
      {answerForm({
        fact,
        answer: here,
        onAnswer: (answer) => changeSandbox(caseId, (sandbox) => withChange(sandbox, fact.id, answer)),
      })}
    </div>
  );
}
