import { useId } from 'react';
import type { Answers } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './fact-field.module.css';
import { FactNote } from './fact-note.tsx';
import { FieldGap } from './field-gap.tsx';
import type { InputProps } from './input-props.ts';
import { SilenceMeans, SilenceRow } from './silence-row.tsx';
import { TimingRow } from './timing-row.tsx';
import { ValueInput } from './value-input.tsx';

export interface FactFieldProps extends Omit<InputProps, 'labelledBy'> {
  /** Shows the fact's own label and help: the question can ask for several. */
  readonly titled: boolean;
  /** Shows the ways of not answering here; elsewhere they stand beside the button that goes on. */
  readonly withSilence: boolean;
  readonly answers: Answers;
}

/** Everything that can be said about one fact: a value, today or planned, "I don't know", "rather not say". */
export function FactField({ field, titled, withSilence, answers, onEdit, onSearch }: FactFieldProps) {
  const text = useText();
  const id = useId();
  const labelledBy = titled ? id : 'interview-question';
  const { fact, gap } = field;
  return (
    <div
      data-fact={fact.id}
      className={styles.field}
      {...(titled && { role: 'group', 'aria-labelledby': id })}
    >
      {titled && (
        <div>
          <h2 id={id} className={styles.title}>
            {text(fact.label)}
          </h2>
          <Second as="p" text={fact.label} />
          {fact.help !== undefined && (
            <>
              <p className={styles.help}>{text(fact.help)}</p>
              <Second as="p" text={fact.help} />
            </>
          )}
        </div>
      )}
      <FieldGap fact={fact} gap={gap} />
      <ValueInput field={field} labelledBy={labelledBy} onEdit={onEdit} onSearch={onSearch} />
      <div className={styles.aside}>
        {fact.planned !== undefined && <TimingRow field={field} answers={answers} onEdit={onEdit} />}
        {withSilence && <SilenceRow fact={fact} draft={field.draft} onEdit={onEdit} />}
      </div>
      <SilenceMeans fact={fact} draft={field.draft} />
      <FactNote fact={fact} />
    </div>
  );
}
