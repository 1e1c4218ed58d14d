import { useTranslations } from 'use-intl';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { groupStandings } from './logic/places.ts';
import { NamedPlaces } from './named-places.tsx';
import { PlaceGroup } from './place-group.tsx';
import { PlaceNames } from './place-names.tsx';
import type { PlacesKnown } from './place-props.ts';

export interface PlaceListProps {
  readonly known: PlacesKnown;
  readonly shown: ReadonlySet<PlaceId>;
  /** Something is looked for, so everything found is open. */
  readonly searching: boolean;
}

/** The places by how well they suit, then those the documents only name. */
export function PlaceList({ known, shown, searching }: PlaceListProps) {
  const t = useTranslations('map.map');
  const text = useText();
  const { language } = useLanguage();
  const { places } = useCatalogue();
  const { result, ended, begins } = known;
  const groups = groupStandings(result.assessment.standings)
    .map((group) => ({ ...group, members: group.members.filter((member) => shown.has(member.result.id)) }))
    .filter(({ members }) => members.length > 0);
  const named = places.filter((place) => !place.canLocate && shown.has(place.id));
  const others = places.filter(({ id, canLocate }) => canLocate && !known.results.has(id) && shown.has(id));
  return (
    <>
      {groups.map((group, index) => (
        <PlaceGroup
          key={`${group.standing} ${searching}`}
          group={group}
          known={known}
          initially={searching || index === 0 || group.standing === 'strong' || group.standing === 'good'}
          remembered={!searching}
        />
      ))}
      <PlaceNames title={t('others')} intro={t('othersIntro')} places={others} caseId={result.caseRow.id} />
      {named.length > 0 && (
        <NamedPlaces
          key={String(searching)}
          places={[...named].sort((a, b) => text(a.name).localeCompare(text(b.name), language))}
          caseId={result.caseRow.id}
          ended={ended}
          begins={begins}
          initially={searching}
        />
      )}
    </>
  );
}
