import { useId, useState } from 'react';
import {
  sameAnswer,
  type Answer,
  type Answers,
  type Fact,
  type FactId,
} from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { VisuallyHidden } from '../../shared/ui/index.ts';
import styles from './answer-form.module.css';
import { FieldGap } from './field-gap.tsx';
import { readDraft, toDraft, type Draft } from './logic/answer-draft.ts';
import { SilenceSegments } from './silence-row.tsx';
import { TimingRow } from './timing-row.tsx';
import type { FieldState } from './use-drafts.ts';
import { ValueInput } from './value-input.tsx';

export interface AnswerFormProps {
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  /** Called with every complete answer, as soon as it is one. */
  readonly onAnswer: (answer: Answer) => void;
}

interface Form {
  readonly draft: Draft;
  readonly query: string;
  /** What was given from outside, or sent there last: anything else coming in replaces the form. */
  readonly given: Answer | undefined;
  /** What is missing is only told once somebody has begun. */
  readonly begun: boolean;
}

const start = (fact: Fact, answer: Answer | undefined): Form => ({
  draft: toDraft(fact, answer),
  query: '',
  given: answer,
  begun: false,
});

/** The form of one answer by itself, outside the interview: nothing of it is kept on the device. */
export function AnswerForm({ fact, answer, onAnswer }: AnswerFormProps) {
  const text = useText();
  const id = useId();
  const [form, setForm] = useState(() => start(fact, answer));
  if (!sameAnswer(form.given, answer)) setForm(start(fact, answer));
  const edit = (change: (draft: Draft) => Draft) => {
    const draft = change(form.draft);
    const reading = readDraft(fact, draft);
    const given = reading.kind === 'ready' ? reading.answer : form.given;
    setForm((before) => ({ ...before, draft, given, begun: true }));
    if (reading.kind === 'ready' && !sameAnswer(given, form.given)) onAnswer(reading.answer);
  };
  const reading = readDraft(fact, form.draft);
  const gap = form.begun && reading.kind === 'gap' ? reading.gap : null;
  const field: FieldState = { fact, draft: form.draft, query: form.query, gap };
  const suggested: Answers = new Map<FactId, Answer>(answer === undefined ? [] : [[fact.id, answer]]);
  return (
    <div className={styles.form} role="group" aria-labelledby={id} data-fact={fact.id}>
      <VisuallyHidden>
        <span id={id}>{text(fact.label)}</span>
      </VisuallyHidden>
      <FieldGap fact={fact} gap={gap} />
      <ValueInput
        field={field}
        labelledBy={id}
        onEdit={edit}
        onSearch={(query) => setForm((before) => ({ ...before, query }))}
        keyless
      />
      {fact.planned !== undefined && <TimingRow field={field} answers={suggested} onEdit={edit} />}
      <SilenceSegments draft={form.draft} onEdit={edit} keyless />
    </div>
  );
}
