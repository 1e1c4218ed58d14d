import { useTranslations } from 'use-intl';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';

/** Options of a fact in one line, each between quotation marks. */
export function useOptionWords(): (fact: FactId, options: readonly string[]) => string {
  const t = useTranslations('scenarios.change');
  const text = useText();
  const { facts } = useIndex();
  return (id, wanted) => {
    const fact = facts.get(id);
    const options = fact !== undefined && 'options' in fact ? fact.options : [];
    return wanted
      .flatMap((one) => options.filter((option) => option.id === one))
      .map(({ label }) => t('option', { label: text(label) }))
      .join(t('comma'));
  };
}
