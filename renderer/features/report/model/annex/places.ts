import type { Desk } from '../desk.ts';
import { cited, factName, placeName } from '../phrases.ts';
import { describeAnswer } from '../../../../../rules/index.ts';
import type { Block, Cell } from '../types.ts';
import { run } from '../voice.ts';

/** The places with their criteria, best first; those of which nothing is decided are only named. */
export function placesPart(desk: Desk): readonly Block[] {
  const { voice, assessment } = desk;
  const ranked = assessment.standings.filter(({ met, notMet }) => met + notMet > 0);
  const others = assessment.standings.filter(({ met, notMet }) => met + notMet === 0);
  return [
    { kind: 'heading', level: 1, say: voice.say(({ t }) => t('annex.places')) },
    { kind: 'paragraph', tone: 'quiet', say: voice.say(({ t }) => t('annex.placesIntro')) },
    ...ranked.flatMap((standing) => onePlace(desk, standing)),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            tone: 'plain',
            say: voice.say((tongue) =>
              tongue.t('annex.noCriteria', {
                places: tongue.list(others.map(({ id }) => placeName(desk, id, tongue))),
              }),
            ),
          } as const,
        ]),
  ];
}

function onePlace(
  desk: Desk,
  { id, standing, met, notMet, open, criteria }: Desk['assessment']['standings'][number],
): readonly Block[] {
  const { voice, catalogue, index } = desk;
  const { names } = catalogue.wording;
  const own = index.places.get(id)?.criteria ?? [];
  const rows = criteria.flatMap(({ id: criterionId, outcome, facts }): (readonly Cell[])[] => {
    const criterion = own.find((candidate) => candidate.id === criterionId);
    if (criterion === undefined) return [];
    const answered = facts.map((fact) =>
      voice.say((tongue) => {
        const words = describeAnswer(catalogue, fact, desk.answers.get(fact), tongue.language);
        return facts.length === 1 ? words : `${factName(desk, fact, tongue)}${tongue.t('colon')}${words}`;
      }),
    );
    return [
      [
        { says: [voice.text(criterion.says)] },
        { says: answered },
        { says: [voice.text(names.outcome[outcome])], outcome },
        { says: [cited(desk, criterion.cite)] },
      ],
    ];
  });
  return [
    { kind: 'heading', level: 2, say: voice.say((tongue) => placeName(desk, id, tongue)) },
    {
      kind: 'paragraph',
      tone: 'plain',
      say: voice.say(({ t, text, language }) => [
        run(text(names.standing[standing]), language, 'strong'),
        run(` · ${t('place.criteria', { met, known: met + notMet, open })}`, language),
      ]),
    },
    {
      kind: 'table',
      name: voice.say((tongue) => tongue.t('annex.criteriaName', { place: placeName(desk, id, tongue) })),
      columns: [
        { label: voice.say(({ t }) => t('annex.criterion')), share: 5 },
        { label: voice.say(({ t }) => t('annex.answer')), share: 4 },
        { label: voice.say(({ t }) => t('annex.outcome')), share: 2 },
        { label: voice.say(({ t }) => t('annex.cite')), share: 3 },
      ],
      rows,
    },
  ];
}
