import { placeDoubts, restsOnReading, verdictSentence } from '../../../../../rules/index.ts';
import type { Period } from '../../../../../seeds/schema/index.ts';
import { meritName, tallyKey, tallyName } from '../../../../shared/verdicts/tally.ts';
import { CONCERNING, type Desk, type Measure } from '../desk.ts';
import { groupBy } from '../group-by.ts';
import { cited, factName, fewPlaces, labelled, officeLine } from '../phrases.ts';
import type { Block, Say } from '../types.ts';
import { run, type Tongue } from '../voice.ts';
import { briefTable } from './brief-table.ts';
import { recordTable } from './record-rows.ts';

/** What nobody can act on is told in one line each. */
const BRIEFLY: ReadonlySet<Measure['group']> = new Set<Measure['group']>(['area', 'closed']);

/** Every provision that may concern the case, with its decision record. */
export function recordsPart(desk: Desk): readonly Block[] {
  const { voice } = desk;
  const left = { authority: desk.of('authority').length, others: desk.of('not-aimed').length };
  const groups = CONCERNING.flatMap((group) => {
    const measures = desk.of(group);
    if (measures.length === 0) return [];
    const heading = {
      kind: 'heading',
      level: 2,
      say: voice.say(({ t }) => `${t(`annex.groups.${group}`)} (${measures.length})`),
    } as const;
    if (!BRIEFLY.has(group)) return [heading, ...sameSentence(desk, measures)];
    const note = voice.say(({ t }) => t(`annex.briefly.${group === 'area' ? 'area' : 'closed'}`));
    return [
      heading,
      { kind: 'paragraph', tone: 'quiet', say: note } as const,
      briefTable(desk, measures, heading),
    ];
  });
  return [
    { kind: 'heading', level: 1, say: voice.say(({ t }) => t('annex.records')) },
    { kind: 'paragraph', tone: 'quiet', say: voice.say(({ t }) => t('annex.recordsIntro', left)) },
    ...(groups.length === 0
      ? [{ kind: 'paragraph', tone: 'plain', say: voice.say(({ t }) => t('annex.noRecords')) } as const]
      : groups),
  ];
}

/** What a verdict means is said once above the records that share it. */
function sameSentence(desk: Desk, measures: readonly Measure[]): readonly Block[] {
  const { voice, catalogue } = desk;
  const sentenceIn =
    ({ provision, result }: Measure) =>
    ({ language }: Tongue) =>
      verdictSentence(catalogue, provision, result, language);
  return [...groupBy(measures, (measure) => sentenceIn(measure)(voice.first)).values()].flatMap((same) => {
    const first = same[0];
    if (first === undefined) return [];
    const means: Block = { kind: 'paragraph', tone: 'notice', say: voice.say(sentenceIn(first)) };
    return [means, ...same.flatMap((measure) => record(desk, measure))];
  });
}

function record(desk: Desk, measure: Measure): readonly Block[] {
  const { voice, catalogue } = desk;
  const { provision, result } = measure;
  const { names } = catalogue.wording;
  const table = recordTable(desk, measure);
  return [
    { kind: 'heading', level: 3, say: voice.text(provision.title) },
    {
      kind: 'paragraph',
      tone: 'plain',
      say: voice.say(({ text, language }) => [
        run(
          `${text(tallyName(catalogue.wording, tallyKey(provision, result)))} · ${text(names.force[provision.force])} · `,
          language,
          'strong',
        ),
        ...lineIn(cited(desk, provision.cite), language),
      ]),
    },
    { kind: 'paragraph', tone: 'plain', say: voice.text(provision.benefit) },
    table ?? { kind: 'paragraph', tone: 'quiet', say: voice.say(({ t }) => t('annex.noConditions')) },
    ...rest(desk, measure).map((say): Block => ({ kind: 'paragraph', tone: 'quiet', say })),
  ];
}

const lineIn = (say: Say, language: string) => say.find((line) => line[0]?.lang === language) ?? say[0] ?? [];

/** What stands beside a record: merits, plans, what it hangs on, undertakings, period, office. */
function rest(desk: Desk, { provision, result }: Measure): readonly Say[] {
  const { voice, catalogue } = desk;
  const { wouldBe } = result;
  const semicolon = ({ t }: Tongue) => t('semicolon');
  return [
    ...(wouldBe === undefined
      ? []
      : [
          voice.say(({ t, text }) =>
            t('annex.wouldBe', { verdict: text(meritName(catalogue.wording, provision, wouldBe)) }),
          ),
        ]),
    ...(result.missing.length === 0
      ? []
      : [
          labelled(
            desk,
            ({ t }) => t('annex.missing'),
            (tongue) => result.missing.map((id) => factName(desk, id, tongue)).join(semicolon(tongue)),
          ),
        ]),
    ...(result.restsOn.length === 0 ? [] : [restsOn(desk, result)]),
    ...readings(desk, provision, result),
    ...(provision.undertakings.length === 0
      ? []
      : [
          labelled(
            desk,
            ({ t }) => t('annex.undertakings'),
            (tongue) => provision.undertakings.map(({ says }) => tongue.text(says)).join(semicolon(tongue)),
          ),
        ]),
    periodAndOffice(desk, provision),
  ];
}

/** Places named before the rest is counted. */
const NAMED = 4;

/** By which readings of ours of where a place lies the sentence reaches it; only the places where others need none. */
function readings(desk: Desk, provision: Measure['provision'], result: Measure['result']): readonly Say[] {
  const { places } = desk.index;
  const doubts = placeDoubts(places, provision, result);
  if (doubts.length > 0 && !restsOnReading(places, provision, result)) {
    const some = [...new Set(doubts.flatMap(({ at }) => at))];
    return [
      labelled(
        desk,
        ({ t }) => t('annex.readSome'),
        (tongue) => fewPlaces(desk, some, NAMED, tongue),
      ),
    ];
  }
  return doubts.map(({ at, says }) =>
    labelled(
      desk,
      (tongue) => tongue.t('annex.readAt', { places: fewPlaces(desk, at, NAMED, tongue) }),
      ({ text }) => text(says),
    ),
  );
}

function restsOn(desk: Desk, { restsOn }: Measure['result']): Say {
  return labelled(
    desk,
    ({ t }) => t('annex.rests'),
    (tongue) =>
      restsOn
        .map(({ fact, by }) =>
          tongue.t('annex.restsOn', { fact: factName(desk, fact, tongue), day: tongue.day(by) }),
        )
        .join(tongue.t('semicolon')),
  );
}

function periodAndOffice(desk: Desk, { period, leadUnits, doc }: Measure['provision']): Say {
  return desk.voice.say((tongue) => {
    const { t, language } = tongue;
    const label = `${t('annex.by', { period: periodWords(period, tongue) })} · ${t('annex.ask')}`;
    const units =
      leadUnits.length === 0 ? [run(t('annex.askNone'), language)] : officeLine(desk, doc, leadUnits, tongue);
    return [run(label, language, 'quiet'), ...units];
  });
}

/** A period in words; an end that is not printed is said to be so. */
export function periodWords({ from, until }: Period, { t, day, list }: Tongue): string {
  const ends = [
    ...(from === null ? [] : [t('annex.from', { day: day(from) })]),
    ...(until === null ? [] : [t('annex.until', { day: day(until) })]),
  ];
  return ends.length === 0 ? t('annex.noPeriod') : list(ends);
}
