import { beginsOn, endedOn } from '../../../../../rules/index.ts';
import type { Desk } from '../desk.ts';
import { citeLine, labelled, placeName } from '../phrases.ts';
import type { Entry, Say } from '../types.ts';
import { run } from '../voice.ts';
import { listing, type Section } from './section.ts';

/** The places of which a criterion is decided, best first; those that do not suit are left to the annex. */
export function bestPlaces(desk: Desk): Section | null {
  const ranked = desk.assessment.standings.filter(
    ({ met, notMet, standing }) =>
      met + notMet > 0 && (standing === 'strong' || standing === 'good' || standing === 'possible'),
  );
  if (ranked.length === 0) return null;
  return listing(
    desk.voice.say(({ t }) => t('place.title')),
    ranked.map((result) => placeEntry(desk, result)),
    1,
    6,
  );
}

type PlaceStanding = Desk['assessment']['standings'][number];

function placeEntry(desk: Desk, { id, standing, met, notMet, open, criteria }: PlaceStanding): Entry {
  const { voice, catalogue, index } = desk;
  const place = index.places.get(id);
  const firstOf = (wanted: (typeof criteria)[number]['outcome']) =>
    place?.criteria.find((one) =>
      criteria.some(({ id: own, outcome }) => own === one.id && outcome === wanted),
    );
  const over = place !== undefined && endedOn(place, index.documents, desk.assessment.asOf) !== null;
  const begins = place === undefined ? null : beginsOn(place, index.documents, desk.assessment.asOf);
  const [held, failed] = [firstOf('met'), firstOf('not-met')];
  return {
    side: [voice.text(catalogue.wording.names.standing[standing], 'strong')],
    title: voice.say((tongue) => [
      run(placeName(desk, id, tongue), tongue.language, 'strong'),
      run(` · ${tongue.t('place.criteria', { met, known: met + notMet, open })}`, tongue.language, 'quiet'),
      ...(over ? [run(` · ${tongue.t('place.ended')}`, tongue.language, 'quiet')] : []),
      ...(begins === null
        ? []
        : [run(` · ${tongue.t('place.begins', { day: tongue.day(begins) })}`, tongue.language, 'quiet')]),
    ]),
    lines: [
      ...(held === undefined ? [] : [criterionLine(desk, 'place.met', held)]),
      ...(failed === undefined ? [] : [criterionLine(desk, 'place.notMet', failed)]),
    ],
  };
}

/** One criterion with its clause: the first that holds, or the first that does not. */
function criterionLine(
  desk: Desk,
  label: 'place.met' | 'place.notMet',
  { says, cite }: Desk['catalogue']['places'][number]['criteria'][number],
): Say {
  return labelled(
    desk,
    ({ t }) => t(label),
    (tongue) => [run(`${tongue.text(says)} `, tongue.language), ...citeLine(desk, cite.slice(0, 1), tongue)],
  );
}
