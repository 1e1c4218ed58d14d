import { useTranslations } from 'use-intl';
import { useText } from '../../shared/i18n/index.ts';
import { NumberField, Segments } from '../../shared/ui/index.ts';
import type { InputProps } from './input-props.ts';
import type { DraftValue } from './logic/answer-draft.ts';
import { withValue } from './logic/draft-edits.ts';
import { takenAs } from './logic/number-draft.ts';
import { MeasureInput } from './measure-input.tsx';
import styles from './number-input.module.css';

type NumberDraft = Extract<DraftValue, { type: 'number' }>;

const FORMS = ['exact', 'about', 'between'] as const;

/** A number, exactly, about or between two ends, of which one may be open. Some facts offer several units. */
export function NumberInput({ field, labelledBy, onEdit, onSearch }: InputProps) {
  const t = useTranslations('interview.number');
  const text = useText();
  const { fact, draft } = field;
  if (fact.type !== 'number' || draft.value.type !== 'number') return null;
  const value = draft.value;
  const edit = (change: Partial<NumberDraft>) =>
    onEdit((before) =>
      before.value.type === 'number' ? withValue(before, { ...before.value, ...change }) : before,
    );
  if (fact.measure !== undefined)
    return (
      <MeasureInput
        fact={fact}
        measure={fact.measure}
        value={value}
        note={field.query}
        labelledBy={labelledBy}
        onEdit={edit}
        onNote={onSearch}
      />
    );
  const bounds = { unit: text(fact.unit), min: fact.min, max: fact.max, integer: fact.integer };
  const taken = takenAs(fact, value);
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.number}>
      <Segments
        label={t('label')}
        options={FORMS.map((id) => ({ id, label: t(id) }))}
        value={value.form}
        onChange={(form) => edit({ form: form ?? 'exact' })}
      />
      {value.form === 'between' ? (
        <div className={styles.range}>
          <NumberField label={t('from')} {...bounds} value={value.min} onChange={(min) => edit({ min })} />
          <NumberField label={t('to')} {...bounds} value={value.max} onChange={(max) => edit({ max })} />
          <p className={styles.note}>{t('openEnd')}</p>
        </div>
      ) : (
        <NumberField
          label={t('value')}
          labelHidden
          {...bounds}
          value={value.exact}
          onChange={(exact) => edit({ exact })}
        />
      )}
      <p role="status" className={styles.note}>
        {taken !== null && t('takenAs', { ...taken, unit: text(fact.unit) })}
      </p>
    </div>
  );
}
