import { useTranslations } from 'use-intl';
import type { Place } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Tick, VisuallyHidden } from '../../shared/ui/index.ts';
import { MOST_COMPARED } from './place-memory.ts';
import type { Compared } from './place-props.ts';

/** Takes a place into the comparison, or out of it. */
export function PlaceTick({ place, compared }: { readonly place: Place; readonly compared: Compared }) {
  const t = useTranslations('map.compare');
  const text = useText();
  const isIn = compared.ids.includes(place.id);
  return (
    <Tick
      isSelected={isIn}
      isDisabled={!isIn && compared.ids.length >= MOST_COMPARED}
      onChange={() => compared.toggle(place.id)}
    >
      {t('tick')}
      <VisuallyHidden> {text(place.name)}</VisuallyHidden>
    </Tick>
  );
}
