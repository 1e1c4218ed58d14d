import { useFormatter, useTranslations } from 'use-intl';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import type { ShownQuestion } from './logic/choose-question.ts';
import type { WhyAsked } from './logic/why-asked.ts';

/** One is named in the sentence; the others stand in what opens below it. */
const NAMED = 1;

/** One plain sentence that says why a question is asked now. */
export function useWhyWords(): (mode: ShownQuestion['mode'], why: WhyAsked) => string {
  const t = useTranslations('interview.why');
  const text = useText();
  const format = useFormatter();
  const index = useIndex();
  return (mode, { provisions, firm, cared, places }) => {
    const names = places.slice(0, NAMED).flatMap((id) => {
      const place = index.places.get(id);
      return place === undefined ? [] : [text(place.name)];
    });
    const rest = places.length - names.length;
    const named = format.list(rest === 0 ? names : [...names, t('morePlaces', { count: rest })], {
      type: 'conjunction',
    });
    const detail = t('detail', { firm, cared });
    return t(mode, { provisions, detail, places: places.length, named });
  };
}
