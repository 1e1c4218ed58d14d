import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ColumnUse } from '../../../../rules/index.ts';
import { useCatalogue, useIndex } from '../../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../../shared/i18n/index.ts';
import type { PickerItem } from '../../../shared/ui/index.ts';
import { offeredUses, keyOfUse, type OfferedUse } from '../logic/uses.ts';

/** What a use is called. */
export function useUseWords(): (use: ColumnUse) => string {
  const t = useTranslations('batch.use');
  const text = useText();
  const { facts } = useIndex();
  return (use) => {
    if (!('fact' in use)) return t(use.to);
    const fact = facts.get(use.fact);
    const label = fact === undefined ? use.fact : text(fact.label);
    if (use.to !== 'option') return use.to === 'fact' ? label : t(use.to, { fact: label });
    const option =
      fact !== undefined && 'options' in fact ? fact.options.find(({ id }) => id === use.option) : undefined;
    return t('option', { fact: label, option: option === undefined ? use.option : text(option.label) });
  };
}

/** Every use as something to pick. */
export function useOfferedUses(): readonly PickerItem[] {
  const t = useTranslations('batch.use');
  const words = useUseWords();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const offered = useMemo(() => offeredUses(catalogue, language), [catalogue, language]);
  const group = ({ fact, first }: OfferedUse): string =>
    fact === null ? t('general') : first ? t('questions') : fact;
  const label = ({ use, option }: OfferedUse): string => option ?? words(use);
  return offered.map((one) => ({
    key: keyOfUse(one.use),
    label: label(one),
    about: one.option === null ? undefined : t('optionAbout'),
    group: group(one),
    first: one.first,
    found: one.found,
  }));
}
