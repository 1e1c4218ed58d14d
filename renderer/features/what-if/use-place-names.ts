import { useFormatter } from 'use-intl';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';

/** Names of places in one line: "A, B or C". */
export function usePlaceNames(): (places: readonly PlaceId[]) => string {
  const format = useFormatter();
  const text = useText();
  const { places } = useIndex();
  return (ids) =>
    format.list(
      ids.flatMap((id) => places.get(id) ?? []).map(({ name }) => text(name)),
      { type: 'disjunction' },
    );
}
