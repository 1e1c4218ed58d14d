import { describeAnswer } from '../../../../../rules/index.ts';
import type { Answer } from '../../../../../seeds/schema/index.ts';
import type { Desk } from '../desk.ts';
import { cleanName, factName, fewNames } from '../phrases.ts';
import type { Say } from '../types.ts';
import type { Tongue } from '../voice.ts';
import { fixed, type Section } from './section.ts';

/** Places named before the rest is counted. */
const NAMED = 3;

/** For whom, as of when, prepared when, and where the company was taken to be. */
export function head(desk: Desk): Section {
  const { voice, assessment, preparedOn } = desk;
  return fixed(null, {
    kind: 'title',
    kicker: voice.say(({ t }) => t('kicker')),
    name: cleanName(desk.name),
    lines: [
      voice.say(({ t, day }) => t('day', { day: day(assessment.asOf), prepared: day(preparedOn) })),
      placesConsidered(desk),
    ],
  });
}

/** Where the company was taken to be. */
export function placesConsidered(desk: Desk): Say {
  const { assessment, catalogue, voice } = desk;
  const all = catalogue.places.filter(({ canLocate }) => canLocate).length;
  return voice.say((tongue) =>
    tongue.t('places', {
      kind: assessment.places.length === all ? 'all' : 'some',
      count: assessment.places.length,
      names: fewNames(desk, assessment.places, NAMED, tongue),
    }),
  );
}

/** Answers that tell most about a company, in the order in which they are told. */
const TELLING = [
  'org.kinds',
  'org.base',
  'capital.origins',
  'company.size',
  'industry.sectors',
  'activity.kinds',
  'project.steps',
];
const TOLD = 7;

/** From which answers: how many of each sort, and the telling ones. */
export function basis(desk: Desk): Section {
  const { voice, answers } = desk;
  const count = (state: Answer['state']) =>
    [...answers.values()].filter((answer) => answer.state === state).length;
  const counts = {
    count: answers.size,
    planned: count('planned'),
    ranges: count('interval'),
    unknown: count('unknown'),
    declined: count('declined'),
  };
  return fixed(
    voice.say(({ t }) => t('basis.title')),
    {
      kind: 'paragraph',
      tone: 'plain',
      say: voice.say((tongue) => {
        const { t } = tongue;
        const told = tellAnswers(desk, tongue);
        const colon = told === '' ? t('period') : t('colon');
        return `${t('basis.count', counts)}${colon}${told}`;
      }),
    },
  );
}

function tellAnswers(desk: Desk, tongue: Tongue): string {
  const { t, language } = tongue;
  const given = [...desk.answers].filter(([, { state }]) => state !== 'unknown' && state !== 'declined');
  const rank = (id: string) => (TELLING.includes(id) ? TELLING.indexOf(id) : TELLING.length);
  const told = given.sort(([a], [b]) => rank(a) - rank(b)).slice(0, TOLD);
  const rest = desk.answers.size - told.length;
  const sentences = told.map(
    ([id, answer]) =>
      `${factName(desk, id, tongue)}${t('colon')}${short(describeAnswer(desk.catalogue, id, answer, language), language)}`,
  );
  if (sentences.length === 0) return '';
  const more = rest > 0 ? [t('basis.rest', { annex: desk.annex ? 'yes' : 'no', count: rest })] : [];
  return `${[...sentences, ...more].join(t('semicolon'))}${t('period')}`;
}

/** A hundred chosen industries would fill the memo: the annex has them all. */
const LONGEST = { en: 90, 'zh-Hans': 45, 'zh-Hant': 45 } as const;

function short(words: string, language: Tongue['language']): string {
  const most = LONGEST[language];
  const characters = [...words];
  return characters.length <= most ? words : `${characters.slice(0, most).join('')}…`;
}
