import { useTranslations } from 'use-intl';
import { useText } from '../../shared/i18n/index.ts';
import { NumberField } from '../../shared/ui/index.ts';
import type { InputProps } from './input-props.ts';
import type { DraftValue } from './logic/answer-draft.ts';
import { withValue } from './logic/draft-edits.ts';
import styles from './number-input.module.css';
import { Segments } from './segments.tsx';

type NumberDraft = Extract<DraftValue, { type: 'number' }>;

/** A number with its unit, exactly or as a range with one or two ends. */
export function NumberInput({ field, labelledBy, onEdit }: InputProps) {
  const t = useTranslations('interview.number');
  const text = useText();
  const { fact, draft } = field;
  if (fact.type !== 'number' || draft.value.type !== 'number') return null;
  const value = draft.value;
  const edit = (change: Partial<NumberDraft>) =>
    onEdit((before) =>
      before.value.type === 'number' ? withValue(before, { ...before.value, ...change }) : before,
    );
  const bounds = { unit: text(fact.unit), min: fact.min, max: fact.max, integer: fact.integer };
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.number}>
      <Segments
        label={t('label')}
        options={[
          { id: 'exact', label: t('exact') },
          { id: 'between', label: t('between') },
        ]}
        value={value.form}
        onChange={(form) => edit({ form: form ?? 'exact' })}
      />
      {value.form === 'exact' ? (
        <NumberField
          label={t('value')}
          labelHidden
          {...bounds}
          value={value.exact}
          onChange={(exact) => edit({ exact })}
        />
      ) : (
        <div className={styles.range}>
          <NumberField label={t('from')} {...bounds} value={value.min} onChange={(min) => edit({ min })} />
          <NumberField label={t('to')} {...bounds} value={value.max} onChange={(max) => edit({ max })} />
          <p className={styles.note}>{t('openEnd')}</p>
        </div>
      )}
    </div>
  );
}
