import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Assessment } from '../../../rules/index.ts';
import type { Answer, Answers, Fact, FactId, QuestionId } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { Button, Icon } from '../../shared/ui/index.ts';
import { FactField } from './fact-field.tsx';
import { Hanging } from './hanging.tsx';
import { handleQuestionKey } from './handle-question-key.ts';
import type { ShownQuestion } from './logic/choose-question.ts';
import { factsToShow } from './logic/question-order.ts';
import styles from './question-form.module.css';
import { QuestionHead } from './question-head.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { SilenceRow } from './silence-row.tsx';
import { useDrafts } from './use-drafts.ts';

export interface QuestionFormProps {
  readonly shown: ShownQuestion;
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly previous: QuestionId | null;
  readonly onSave: (given: ReadonlyMap<FactId, Answer>) => Promise<void>;
  readonly onBack: (question: QuestionId) => void;
  /** Leaves an opened question as it was; `null` where there is nothing to go back to. */
  readonly onLeave: (() => void) | null;
}

/** One question with its facts, worked by mouse or by keyboard alone. */
export function QuestionForm({
  shown,
  assessment,
  answers,
  previous,
  onSave,
  onBack,
  onLeave,
}: QuestionFormProps) {
  const t = useTranslations('interview');
  const common = useTranslations('common');
  const catalogue = useCatalogue();
  const { question, mode } = shown;
  const [facts] = useState<readonly Fact[]>(() => {
    const ids = factsToShow(question, answers, assessment.stillMatter);
    return catalogue.facts.filter((fact) => ids.includes(fact.id));
  });
  const drafts = useDrafts(facts, answers);
  const only = drafts.fields.length === 1 ? drafts.fields[0] : undefined;
  const [helping, setHelping] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);

  const readAndSave = () => {
    const read = drafts.read();
    if ('answers' in read) void onSave(read.answers);
    else focusField(form.current, read.missing);
  };
  const latest = useRef(readAndSave);
  useEffect(() => {
    latest.current = readAndSave;
  });
  const submit = () => {
    commitTyping();
    setTimeout(() => latest.current());
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLFormElement>) =>
    handleQuestionKey(event, {
      drafts,
      submit,
      back: () => previous !== null && onBack(previous),
      help: () => setHelping(true),
    });

  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-labelledby="interview-question"
      onKeyDownCapture={onKeyDownCapture}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <QuestionHead ref={heading} shown={shown} answered={answers.size} onHelp={() => setHelping(true)} />
      <Hanging shown={shown} assessment={assessment} />
      {drafts.fields.map((field) => (
        <FactField
          key={field.fact.id}
          field={field}
          titled={facts.length > 1}
          answers={answers}
          onEdit={(change) => drafts.edit(field.fact.id, change)}
          onSearch={(query) => drafts.search(field.fact.id, query)}
        />
      ))}
      <div className={styles.actions}>
        <Button type="submit" tone="primary">
          {mode === 'editing' ? t('actions.save') : t('actions.continue')}
        </Button>
        {previous !== null && (
          <Button tone="quiet" icon={<Icon name="back" />} onPress={() => onBack(previous)}>
            {t('actions.back')}
          </Button>
        )}
        {onLeave !== null && (
          <Button tone="quiet" onPress={onLeave}>
            {common('cancel')}
          </Button>
        )}
        <span className={styles.spring} />
        {only !== undefined && (
          <SilenceRow draft={only.draft} onEdit={(change) => drafts.edit(only.fact.id, change)} />
        )}
      </div>
      <ShortcutsDialog isOpen={helping} onClose={() => setHelping(false)} />
    </form>
  );
}

/** A number counts once its box is left; going on by keyboard leaves it. */
function commitTyping() {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && activeElement.inputMode !== '') activeElement.blur();
}

/** Goes to what is wrong with a fact, or to where it can be answered. */
function focusField(form: HTMLElement | null, fact: FactId) {
  const field = form?.querySelector(`[data-fact="${CSS.escape(fact)}"]`);
  const control =
    field?.querySelector<HTMLElement>('input[aria-invalid="true"]') ??
    field?.querySelector<HTMLElement>('input:not([type="hidden"])');
  control?.focus();
}
