import { useTranslations } from 'use-intl';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';

/** The labels of facts in one line. */
export function useFactLabels(): (facts: readonly FactId[]) => string {
  const t = useTranslations('scenarios.differs');
  const text = useText();
  const { facts } = useIndex();
  return (ids) =>
    ids
      .flatMap((id) => facts.get(id) ?? [])
      .map(({ label }) => text(label))
      .join(t('comma'));
}
