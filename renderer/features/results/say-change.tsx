import { useTranslations } from 'use-intl';
import { describeAnswer, type Change, type Solution } from '../../../rules/index.ts';
import { useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';

/** Says one change in words: the fact, and the answer it would then have. Conditional, never advice. */
export function useSayChange(): (change: Change) => string {
  const t = useTranslations('results.reach');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const { facts } = useIndex();
  return ({ fact: id, to, added, removed }) => {
    const fact = facts.get(id);
    const label = fact === undefined ? id : text(fact.label);
    const named = (options: readonly string[]) =>
      options
        .map((option) => describeAnswer(catalogue, id, { state: 'known', value: [option] }, language))
        .join(t('join'));
    if (added.length > 0 && removed.length === 0) return t('also', { fact: label, added: named(added) });
    if (removed.length > 0 && added.length === 0)
      return t('without', { fact: label, removed: named(removed) });
    return t('becomes', { fact: label, answer: describeAnswer(catalogue, id, to, language) });
  };
}

/** One set of changes in a line, with who could bring it about. */
export function SolutionLine({ solution }: { readonly solution: Solution }) {
  const t = useTranslations('results.reach');
  const text = useText();
  const say = useSayChange();
  const { names } = useWording();
  return t('were', {
    changes: solution.changes.map(say).join(t('and')),
    who: text(names.changer[solution.who]),
  });
}
