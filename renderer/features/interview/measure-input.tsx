import { useTranslations } from 'use-intl';
import type { Measure } from '../../../seeds/schema/index.ts';
import { AmountInput, baseUnit, ratesOrStart } from '../../shared/quantity/index.ts';
import { useSave } from '../../shared/ui/index.ts';
import { DEFAULT_PREFERENCES, setPreference, usePreferences } from '../../storage/index.ts';
import { gapsOf, type NumberDraft, type NumberFact } from './logic/number-draft.ts';
import { draftOfEntry, entryToShow, noteOf } from './logic/number-note.ts';

interface MeasureInputProps {
  readonly fact: NumberFact;
  readonly measure: Measure;
  readonly value: NumberDraft;
  /** What was typed, where it is not what the form keeps. */
  readonly note: string;
  readonly labelledBy: string;
  readonly onEdit: (change: Omit<NumberDraft, 'type'>) => void;
  readonly onNote: (note: string) => void;
}

/** A number that people know in other units too. The form keeps it in the fact's own. */
export function MeasureInput({ fact, measure, value, note, labelledBy, onEdit, onNote }: MeasureInputProps) {
  const t = useTranslations('common.number');
  const save = useSave();
  const preferences = usePreferences(DEFAULT_PREFERENCES);
  const rates = ratesOrStart(preferences.rates);
  const entry = entryToShow(measure, note, value, rates);
  const gaps = gapsOf(fact, value);
  return (
    <AmountInput
      labelledBy={labelledBy}
      measure={measure}
      entry={entry}
      onChange={(next) => {
        onNote(noteOf(measure, next));
        onEdit(draftOfEntry(measure, next, rates));
      }}
      problemOf={(slot) => {
        const gap = gaps[slot];
        if (gap === null) return null;
        return gap === 'not-whole' ? t('whole') : t('between', { min: fact.min, max: fact.max });
      }}
      bounds={{ unit: baseUnit(measure), min: fact.min, max: fact.max, integer: fact.integer }}
      rates={rates}
      onRates={(set) => {
        save(setPreference('rates', set));
        // What was typed in another currency is counted anew.
        onEdit(draftOfEntry(measure, entry, set));
      }}
    />
  );
}
