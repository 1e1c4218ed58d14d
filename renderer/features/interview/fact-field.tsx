import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Answers } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Icon } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import { ChoiceInput, ChoicesInput, YesNoInput } from './choice-inputs.tsx';
import styles from './fact-field.module.css';
import { FactNote } from './fact-note.tsx';
import type { InputProps } from './input-props.ts';
import type { DraftGap } from './logic/answer-draft.ts';
import { NumberInput } from './number-input.tsx';
import { SilenceMeans, SilenceRow } from './silence-row.tsx';
import { TimingRow } from './timing-row.tsx';
import type { FieldState } from './use-drafts.ts';

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
      {isOwn(gap) && <Gap field={field} gap={gap} />}
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

function ValueInput(props: InputProps) {
  switch (props.field.fact.type) {
    case 'boolean':
      return <YesNoInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'choices':
      return <ChoicesInput {...props} />;
    case 'number':
      return <NumberInput {...props} />;
  }
}

/** What we say; number boxes say the rest themselves, right below the number. */
type OwnGap = Exclude<DraftGap, 'out-of-range' | 'not-whole'>;

function isOwn(gap: DraftGap | null): gap is OwnGap {
  return gap !== null && gap !== 'out-of-range' && gap !== 'not-whole';
}

function Gap({ field: { fact }, gap }: { readonly field: FieldState; readonly gap: OwnGap }) {
  const t = useTranslations('interview.gap');
  const words = () => {
    if (gap === 'needs-answer' && fact.type === 'choices') return t('needs-answer-choices');
    if (gap === 'needs-answer' && fact.type === 'number') return t('needs-answer-number');
    return t(gap);
  };
  return (
    <p role="alert" className={styles.gap}>
      <Icon name="warning" />
      {words()}
    </p>
  );
}
