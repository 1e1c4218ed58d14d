import { restsOnReading, toDoList } from '../../../../../rules/index.ts';
import type { Desk, Measure } from '../desk.ts';
import { groupBy } from '../group-by.ts';
import { cited, citeLine, factName, labelled, officeLine } from '../phrases.ts';
import type { Entry, Say } from '../types.ts';
import { run } from '../voice.ts';
import { listing, type Section } from './section.ts';

/** How firm it is, and where it is written: what stands at the side of a provision. */
export function sideOf(desk: Desk, { provision }: Measure): readonly Say[] {
  return [
    desk.voice.text(desk.catalogue.wording.names.force[provision.force], 'strong'),
    cited(desk, provision.cite),
  ];
}

/** What is firm and holds: benefit, what an authority judges, office, clause. */
export function askFirst(desk: Desk): Section | null {
  const measures = desk.of('act-now', 'supported');
  if (measures.length === 0) return null;
  const entries = measures.map((measure): Entry => {
    const { provision } = measure;
    return {
      side: sideOf(desk, measure),
      title: desk.voice.text(provision.title, 'strong'),
      lines: [
        desk.voice.text(provision.benefit),
        ...leftToJudge(desk, measure),
        ...whomToAsk(desk, measure),
        ...caveats(desk, measure),
      ],
    };
  });
  return listing(
    desk.voice.say(({ t }) => t('first.title')),
    entries,
    3,
    12,
  );
}

/** The judged items that the record shows for these answers. */
export function judgedOf({ provision, result }: Measure) {
  const shown = new Set(result.reasons.filter(({ role }) => role === 'judged').map(({ id }) => id));
  return provision.judged.filter(({ id }) => shown.has(id));
}

function leftToJudge(desk: Desk, measure: Measure): readonly Say[] {
  const judged = judgedOf(measure);
  const first = judged[0];
  if (first === undefined) return [];
  return [
    labelled(
      desk,
      ({ t }) => t('first.judged'),
      ({ t, text }) => `${text(first.says)}${t('first.judgedRest', { count: judged.length - 1 })}`,
    ),
  ];
}

function whomToAsk(desk: Desk, { provision }: Measure): readonly Say[] {
  if (provision.leadUnits.length === 0) return [];
  return [
    labelled(
      desk,
      ({ t }) => t('first.ask'),
      (tongue) => officeLine(desk, provision.doc, provision.leadUnits, tongue, 'strong'),
    ),
  ];
}

/** The plans it rests on, what in it could not be checked, and that only our reading puts the place in its reach. */
function caveats(desk: Desk, { provision, result }: Measure): readonly Say[] {
  const days = [...groupBy(result.restsOn, ({ by }) => by)].sort(([a], [b]) => (a < b ? -1 : 1));
  const says = [
    ...days.map(([by, plans]) =>
      desk.voice.say((tongue) => {
        const facts = tongue.list(plans.map(({ fact }) => factName(desk, fact, tongue)));
        return tongue.t('first.plan', { facts, day: tongue.day(by) });
      }),
    ),
    ...(provision.encoding === 'full' ? [] : [desk.voice.say(({ t }) => t('first.partial'))]),
    ...(restsOnReading(desk.index.places, provision, result)
      ? [desk.voice.say(({ t }) => t('first.read'))]
      : []),
  ];
  if (says.length === 0) return [];
  return [
    desk.voice.say((tongue) => [
      run(says.map((say) => inTongue(say, tongue.language)).join(' · '), tongue.language, 'quiet'),
    ]),
  ];
}

const inTongue = (say: Say, language: string): string =>
  (say.find((line) => line[0]?.lang === language) ?? say[0] ?? []).map(({ words }) => words).join('');

/** What hangs on one answer alone; the answers in the order of the to-do list. */
export function oneAnswerAway(desk: Desk): Section | null {
  const byFact = groupBy(desk.of('one-answer-away'), ({ result }) => result.missing[0]);
  const order = toDoList(desk.catalogue, desk.assessment).findOut;
  const entries = order.flatMap(({ fact }): Entry[] => {
    const measures = byFact.get(fact) ?? [];
    const firmest = measures[0];
    if (firmest === undefined) return [];
    const question = desk.index.questions.get(fact);
    const alone = question?.facts.length === 1;
    return [
      {
        side: [
          desk.voice.say(({ t, language }) => [
            run(t('away.decides', { count: measures.length }), language, 'strong'),
          ]),
        ],
        title: alone
          ? desk.voice.text(question.ask, 'strong')
          : desk.voice.say((tongue) => [run(factName(desk, fact, tongue), tongue.language, 'strong')]),
        lines: [
          labelled(
            desk,
            ({ t }) => t('away.firmest'),
            (tongue) => [
              run(`${tongue.text(firmest.provision.title)} `, tongue.language),
              ...citeLine(desk, firmest.provision.cite.slice(0, 1), tongue),
            ],
          ),
        ],
      },
    ];
  });
  return entries.length === 0
    ? null
    : listing(
        desk.voice.say(({ t }) => t('away.title')),
        entries,
        1,
        6,
      );
}

/** What is aimed at such a case, and the condition that fails. */
export function nearMisses(desk: Desk): Section | null {
  const measures = desk.of('near-miss');
  if (measures.length === 0) return null;
  const entries = measures.map((measure): Entry => {
    const { provision, result } = measure;
    const failed = new Set(result.reasons.filter(({ outcome }) => outcome === 'not-met').map(({ id }) => id));
    const says = provision.conditions.filter(({ id }) => failed.has(id)).map(({ says }) => says);
    return {
      side: sideOf(desk, measure),
      title: desk.voice.text(provision.title, 'strong'),
      lines: says.map((text) =>
        labelled(
          desk,
          ({ t }) => t('miss.fails'),
          (tongue) => tongue.text(text),
        ),
      ),
    };
  });
  return listing(
    desk.voice.say(({ t }) => t('miss.title')),
    entries,
    1,
    4,
  );
}

/** Pilots, plans and intentions: a line each. */
export function toWatch(desk: Desk): Section | null {
  const measures = desk.of('watch');
  if (measures.length === 0) return null;
  const entries = measures.map((measure): Entry => ({
    side: [desk.voice.text(desk.catalogue.wording.names.force[measure.provision.force], 'strong')],
    title: desk.voice.say((tongue) => [
      run(`${tongue.text(measure.provision.title)} `, tongue.language),
      ...citeLine(desk, measure.provision.cite.slice(0, 1), tongue),
    ]),
    lines: [],
  }));
  return listing(
    desk.voice.say(({ t }) => t('watch.title')),
    entries,
    2,
    6,
  );
}
