import type { Place, Provision } from '../../seeds/schema/index.ts';
import { beginsOn, endedOn, placeDoubts, type ProvisionResult } from '../../rules/index.ts';
import { assessJsonSchema, type AssessJson } from './contract.ts';
import { reasonsInWords, type Assessed } from './run-assessment.ts';

/** The judged items that the record shows for these answers. */
function judgedOf(provision: Provision, result: ProvisionResult): Provision['judged'] {
  const shown = result.reasons.filter(({ role }) => role === 'judged').map(({ id }) => id);
  return provision.judged.filter(({ id }) => shown.includes(id));
}

/** That no text on a place is in force on the day: all have ended, or the first is to begin. */
function currencyOf({ pack, assessment: { asOf } }: Assessed, place: Place) {
  const documents = new Map(pack.catalogue.documents.map((document) => [document.id, document]));
  const ended = endedOn(place, documents, asOf);
  const begins = beginsOn(place, documents, asOf);
  return { ...(ended !== null && { ended }), ...(begins !== null && { begins }) };
}

/** The assessment as the JSON of the contract, validated before it is handed out. */
export function toJson(run: Assessed): AssessJson {
  const { assessment, pack } = run;
  return assessJsonSchema.parse({
    pack: { version: pack.version, hash: pack.hash },
    asOf: assessment.asOf,
    provisions: assessment.provisions.map((result) => {
      const provision = run.provision(result.id);
      const readings = placeDoubts(run.placeIndex, provision, result);
      return {
        id: provision.id,
        cite: provision.cite,
        kind: provision.kind,
        force: provision.force,
        encoding: provision.encoding,
        ...(provision.effect === undefined ? {} : { effect: provision.effect }),
        verdict: result.verdict,
        ...(result.wouldBe === undefined ? {} : { wouldBe: result.wouldBe }),
        at: result.at,
        reasons: reasonsInWords(run, provision, result),
        missing: result.missing,
        judged: judgedOf(provision, result).map(({ says }) => run.say(says)),
        leadUnits: provision.leadUnits,
        ...(result.restsOn.length === 0 ? {} : { restsOn: result.restsOn }),
        ...(readings.length === 0
          ? {}
          : { readings: readings.map((reading) => ({ ...reading, says: run.say(reading.says) })) }),
      };
    }),
    places: assessment.standings.map(({ id, standing, met, notMet, open }) => {
      const place = pack.catalogue.places.find((candidate) => candidate.id === id);
      return {
        id,
        kind: place?.kind,
        name: place === undefined ? id : run.say(place.name),
        standing,
        met,
        notMet,
        open,
        ...(place === undefined ? {} : currencyOf(run, place)),
      };
    }),
    next:
      assessment.next === null
        ? null
        : { question: assessment.next.id, facts: assessment.next.facts, why: whyAsked(run) },
    stillMatter: assessment.stillMatter.length,
    cannotMatter: assessment.cannotMatter.length,
  });
}

const WHY = {
  en: (count: number, title: string) =>
    `${count} ${count === 1 ? 'provision hangs' : 'provisions hang'} on it, firmest first: ${title}`,
  'zh-Hans': (count: number, title: string) => `有 ${count} 项条文取决于此，其中措辞最明确的是：${title}`,
  'zh-Hant': (count: number, title: string) => `有 ${count} 項條文取決於此，其中措辭最明確的是：${title}`,
} as const;

const WHY_PLACES = {
  en: 'only the standing of places hangs on it',
  'zh-Hans': '仅影响地点的适合程度',
  'zh-Hant': '只影響地點的適合程度',
} as const;

/** Why the next question is worth answering, in one sentence. */
export function whyAsked(run: Assessed): string {
  const hanging = run.assessment.next?.provisions ?? [];
  const first = hanging[0];
  if (first === undefined) return WHY_PLACES[run.language];
  return WHY[run.language](hanging.length, run.say(run.provision(first).title));
}
