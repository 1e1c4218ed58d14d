import { useTranslations } from 'use-intl';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { summarizeChange } from './logic/change-summary.ts';
import type { LastChange } from './use-interview.ts';

/** At most so many places are named when places move. */
export const NAMED_PLACES = 3;

export interface ChangeWords {
  /** "Provisions: 2 now hold subject to judgement, 3 dropped as not aimed at you." Empty when none moved. */
  readonly provisions: string;
  /** "Places: Knowledge City up, and 4 more moved." Empty when none moved. */
  readonly places: string;
}

/** What a change comes to, in two short sentences. */
export function useChangeWords(): (last: LastChange) => ChangeWords {
  const t = useTranslations('interview.changed');
  const text = useText();
  const { places } = useIndex();
  const listed = (items: readonly string[]) => items.join(t('comma'));
  return ({ change, moves }) => {
    const arrivals = summarizeChange(change).map(({ to, count }) => t(`arrived.${to}`, { count }));
    const named = moves.slice(0, NAMED_PLACES).flatMap(({ id, direction }) => {
      const place = places.get(id);
      return place === undefined ? [] : [t(`move.${direction}`, { place: text(place.name) })];
    });
    const rest = moves.length - named.length;
    const all = rest === 0 ? named : [...named, t('move.more', { count: rest })];
    return {
      provisions: arrivals.length === 0 ? '' : t('provisions', { list: listed(arrivals) }),
      places: all.length === 0 ? '' : t('places', { list: listed(all) }),
    };
  };
}
