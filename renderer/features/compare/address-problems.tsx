import { useTranslations } from 'use-intl';
import { useText } from '../../shared/i18n/index.ts';
import { Card } from '../../shared/ui/index.ts';
import { MOST_PLACES, type ChosenPlaces } from './logic/chosen-places.ts';
import { useJoined } from './use-joined.ts';

/** Says what of the address could not be followed: unknown names, repetitions, places beyond the fourth. */
export function AddressProblems({ chosen: { unknown, repeated, left } }: { readonly chosen: ChosenPlaces }) {
  const t = useTranslations('compare.places.problems');
  const text = useText();
  const joined = useJoined();
  if (unknown.length + repeated.length + left.length === 0) return null;
  const named = (places: ChosenPlaces['left']) => joined(places.map(({ name }) => text(name)));
  return (
    <div role="status">
      <Card tone="warning">
        <strong>{t('title')}</strong>
        {unknown.length > 0 && <p>{t('unknown', { names: joined(unknown.map((name) => `“${name}”`)) })}</p>}
        {repeated.length > 0 && <p>{t('repeated', { names: named(repeated) })}</p>}
        {left.length > 0 && <p>{t('left', { most: MOST_PLACES, names: named(left) })}</p>}
      </Card>
    </div>
  );
}
