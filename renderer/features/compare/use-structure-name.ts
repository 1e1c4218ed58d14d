import { useTranslations } from 'use-intl';
import { useText } from '../../shared/i18n/index.ts';
import type { Structure } from './logic/structures.ts';

/** What a structure is called: by us, or in the words of the option it adds. */
export function useStructureName(): (structure: Structure) => string {
  const t = useTranslations('compare.structures.names');
  const text = useText();
  return ({ name }) => (name.kind === 'option' ? text(name.label) : t(name.id));
}
