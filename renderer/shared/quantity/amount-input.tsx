import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Measure } from '../../../seeds/schema/index.ts';
import { Segments, TextField } from '../ui/index.ts';
import styles from './amount-input.module.css';
import { AmountNotes } from './amount-notes.tsx';
import { FORMS, isWrongWay, slotsOf, type Bounds, type Slot } from './logic/amount.ts';
import {
  leaveBox,
  openBox,
  problemIn,
  sameEntry,
  switchForm,
  switchUnit,
  textIn,
  typeInto,
  unitBeside,
  type AmountBox,
  type AmountEntry,
} from './logic/amount-box.ts';
import type { RatesAccess } from './rates-fields.tsx';
import { UnitSelect } from './unit-select.tsx';

export interface AmountInputProps extends RatesAccess {
  /** The element whose words name the group of controls. */
  readonly labelledBy: string;
  readonly measure: Measure;
  readonly entry: AmountEntry;
  /** Called with every key: what is given is to be kept. */
  readonly onChange: (entry: AmountEntry) => void;
  /** What else is wrong with a number that can be read, in words. */
  readonly problemOf?: (slot: Slot) => string | null;
  /** Where the answer has bounds: what "about" is taken as stays within them. */
  readonly bounds?: Bounds;
}

/** An amount: exactly, about or between, in the unit in which the person knows it. */
export function AmountInput({
  labelledBy,
  measure,
  entry,
  onChange,
  problemOf,
  bounds,
  ...access
}: AmountInputProps) {
  const t = useTranslations('particulars.quantity');
  const { rates } = access;
  const [held, setHeld] = useState<AmountBox>(() => openBox(entry));
  // What is kept may be changed elsewhere: then the box starts from that.
  const box = sameEntry(held.entry, entry) ? held : openBox(entry);
  const turn = (next: AmountBox) => {
    setHeld(next);
    if (!sameEntry(next.entry, entry)) onChange(next.entry);
  };
  const { form } = entry.amount;
  const errorIn = (slot: Slot) => {
    const problem = problemIn(box, slot, measure);
    return problem === null ? (problemOf?.(slot) ?? null) : t(`problem.${problem}`);
  };
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      className={styles.amount}
      onBlur={() => turn(leaveBox(box))}
    >
      <Segments
        label={t('form.label')}
        options={FORMS.map((id) => ({ id, label: t(`form.${id}`) }))}
        value={form}
        onChange={(id) => turn(switchForm(box, id ?? form))}
      />
      <div className={styles.boxes}>
        {slotsOf(form).map((slot) => (
          <TextField
            key={slot}
            label={t(`slot.${slot}`)}
            value={textIn(box, slot, rates)}
            onChange={(text) => turn(typeInto(box, { slot, text }, measure, rates))}
            error={errorIn(slot)}
            maxLength={60}
            inputMode="text"
            className={styles.box ?? ''}
          />
        ))}
        <UnitSelect
          measure={measure}
          unit={unitBeside(box)}
          onChange={(unit) => turn(switchUnit(box, unit, measure, rates))}
        />
      </div>
      {form === 'between' && <p className={styles.note}>{t('openEnd')}</p>}
      {isWrongWay(entry.amount) && (
        <p role="status" className={styles.problem}>
          {t('wrongWay')}
        </p>
      )}
      <AmountNotes amount={entry.amount} unit={unitBeside(box)} bounds={bounds} {...access} />
    </div>
  );
}
