import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Outlook } from '../../../rules/index.ts';
import type {
  Answer,
  Answers,
  Fact,
  FactId,
  Kind,
  PlaceId,
  QuestionId,
} from '../../../seeds/schema/index.ts';
import { useCatalogue, useForesight } from '../../shared/catalogue/index.ts';
import { Button, Icon } from '../../shared/ui/index.ts';
import { useVisit } from '../../shared/visit/index.ts';
import type { CaseId } from '../../storage/index.ts';
import { FactField } from './fact-field.tsx';
import { Hanging } from './hanging.tsx';
import { handleQuestionKey } from './handle-question-key.ts';
import { LeftNotice } from './left-notice.tsx';
import type { ShownQuestion } from './logic/choose-question.ts';
import { factsToShow } from './logic/question-order.ts';
import type { QuestionCommand } from './logic/shortcuts.ts';
import { OptionTerms } from './option-terms.tsx';
import { useAskLater } from './papers-context.ts';
import styles from './question-form.module.css';
import { QuestionHead } from './question-head.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { SilenceRow } from './silence-row.tsx';
import { useDrafts } from './use-drafts.ts';

export type { QuestionCommand };

export interface QuestionFormProps {
  readonly caseId: CaseId;
  readonly cares: readonly Kind[];
  /** The places considered. */
  readonly places: readonly PlaceId[];
  readonly shown: ShownQuestion;
  readonly outlook: Outlook;
  readonly answers: Answers;
  /** What is stored, or on its way there, at any moment. */
  readonly latest: () => Answers;
  readonly previous: QuestionId | null;
  /** Says whether the answers count now. */
  readonly onSave: (given: ReadonlyMap<FactId, Answer>) => Promise<boolean>;
  readonly onBack: (question: QuestionId) => void;
  /** Leaves an opened question as it was; `null` where there is nothing to go back to. */
  readonly onLeave: (() => void) | null;
  readonly onCommand: (command: QuestionCommand) => void;
}

/** One question with its facts, worked by mouse or by keyboard alone. */
export function QuestionForm({
  caseId,
  cares,
  places,
  shown,
  outlook,
  answers,
  latest,
  previous,
  onSave,
  onBack,
  onLeave,
  onCommand,
}: QuestionFormProps) {
  const t = useTranslations('interview');
  const common = useTranslations('common');
  const catalogue = useCatalogue();
  const { question, mode } = shown;
  const [facts] = useState<readonly Fact[]>(() => {
    const ids = factsToShow(question, answers, outlook.stillMatter);
    return ids.flatMap((id) => catalogue.facts.filter((fact) => fact.id === id));
  });
  const drafts = useDrafts(caseId, facts, answers, latest);
  useForesight(drafts.foreseen, places, cares);
  const { on, beside } = useVisit();
  // In large type or in two languages they would fill half the screen if they stayed in the bar.
  const inBar = question.facts.length === 1 && !on && beside === null;
  const only = inBar ? drafts.fields[0] : undefined;
  const ask = useAskLater();
  const [helping, setHelping] = useState(false);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);

  const sent = useRef(false);
  const readAndSave = () => {
    if (sent.current) return;
    const read = drafts.read();
    drafts.flush();
    if ('answers' in read) {
      sent.current = true;
      void onSave(read.answers).then((counts) => {
        // The device refused it, which has been told: the form is still there and can be sent again.
        if (!counts) sent.current = false;
      });
    } else focusField(form.current, read.missing);
  };
  const readNow = useRef(readAndSave);
  useEffect(() => {
    readNow.current = readAndSave;
  });
  const submit = () => {
    commitTyping();
    setTimeout(() => readNow.current());
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLFormElement>) =>
    handleQuestionKey(event, {
      drafts,
      submit,
      later: ({ fact, draft }) => ask({ fact, draft, onEdit: (change) => drafts.edit(fact.id, change) }),
      back: () => previous !== null && onBack(previous),
      why: () => setWhyOpen((open) => !open),
      command: onCommand,
      help: () => setHelping(true),
    });

  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-labelledby="interview-question"
      onKeyDownCapture={onKeyDownCapture}
      onBlur={drafts.flush}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <QuestionHead ref={heading} shown={shown} answered={answers.size} onHelp={() => setHelping(true)} />
      <div className={styles.about}>
        <Hanging shown={shown} outlook={outlook} cares={cares} isOpen={isWhyOpen} onOpenChange={setWhyOpen} />
        <OptionTerms facts={facts} explained={question.terms} />
      </div>
      <LeftNotice drafts={drafts} answers={answers} />
      {drafts.fields.map((field) => (
        <FactField
          key={field.fact.id}
          field={field}
          titled={question.facts.length > 1}
          withSilence={!inBar}
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
          <Button
            tone="quiet"
            onPress={() => {
              drafts.startOver();
              onLeave();
            }}
          >
            {common('cancel')}
          </Button>
        )}
        <span className={styles.spring} />
        {only !== undefined && (
          <SilenceRow
            fact={only.fact}
            draft={only.draft}
            onEdit={(change) => drafts.edit(only.fact.id, change)}
          />
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
