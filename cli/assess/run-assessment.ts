import type { Answers, IsoDate, Language, Pack, PlaceId, Provision, Text } from '../../seeds/schema/index.ts';
import {
  createAssessor,
  describeForTest,
  groupByAction,
  indexPlaces,
  type ActionGroup,
  type Assessment,
  type ProvisionResult,
  type Reason,
} from '../../rules/index.ts';
import type { Words } from './words.ts';

/** One company's assessment with everything needed to put it into words. */
export interface Assessed {
  readonly pack: Pack;
  readonly name: string;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly language: Language;
  /** Picks the text in the language asked for. */
  readonly say: (text: Text) => string;
  readonly provision: (id: Provision['id']) => Provision;
  readonly placeIndex: ReturnType<typeof indexPlaces>;
}

/** A row of the decision record in words. */
export interface ReasonInWords {
  readonly condition: string;
  readonly answer: string;
  readonly outcome: Reason['outcome'];
}

/** Runs the engine of record for one company. Throws only for bugs: the two evaluators disagreeing is one. */
export async function runAssessment(
  pack: Pack,
  company: { readonly name: string; readonly answers: Answers },
  options: { readonly asOf: IsoDate; readonly places: readonly PlaceId[]; readonly language: Language },
): Promise<Assessed> {
  const assessment = await createAssessor(pack.catalogue).assess(company.answers, options);
  if (!assessment.agreed)
    throw new Error('the engine of record and the compiled evaluator disagree; nothing was written');
  const byId = new Map(pack.catalogue.provisions.map((provision) => [provision.id, provision]));
  return {
    pack,
    name: company.name,
    answers: company.answers,
    assessment,
    language: options.language,
    say: (text) => text[options.language],
    provision: (id) => {
      const found = byId.get(id);
      if (found === undefined) throw new Error(`no provision ${id}`);
      return found;
    },
    placeIndex: indexPlaces(pack.catalogue),
  };
}

const FIXED = {
  en: {
    colon: ': ',
    addressee: 'Addressed to',
    period: 'In force on the day',
    latePlan: 'Plans come true before the text ends',
    place: 'Located there',
    notEncoded: 'Not checked',
    assumed: 'assumed',
    judge: 'not for us to say',
    day: 'as of',
    notThere: 'not one of the places considered',
  },
  'zh-Hans': {
    colon: '：',
    addressee: '针对对象',
    period: '当日有效',
    latePlan: '计划在文件有效期内实现',
    place: '所在地',
    notEncoded: '未核对',
    assumed: '假定位于该处',
    judge: '不由本程序判断',
    day: '截至',
    notThere: '不在所考虑的地点内',
  },
  'zh-Hant': {
    colon: '：',
    addressee: '針對對象',
    period: '當日有效',
    latePlan: '計劃在文件有效期內實現',
    place: '所在地',
    notEncoded: '未核對',
    assumed: '假定位於該處',
    judge: '不由本程式判斷',
    day: '截至',
    notThere: '不在所考慮的地點內',
  },
} as const;

/** The decision record of one provision in words. */
export function reasonsInWords(
  run: Assessed,
  provision: Provision,
  result: ProvisionResult,
): ReasonInWords[] {
  const words = FIXED[run.language];
  const { names } = run.pack.catalogue.wording;
  return result.reasons.map((reason) => {
    const { outcome } = reason;
    switch (reason.role) {
      case 'addressee':
        return { condition: words.addressee, answer: run.say(names.addressee[provision.addressee]), outcome };
      case 'period': {
        const { from, until } = provision.period;
        return {
          condition: `${words.period} (${from ?? '…'} – ${until ?? '…'})`,
          answer: `${words.day} ${run.assessment.asOf}`,
          outcome,
        };
      }
      case 'late-plan':
        return {
          condition: `${words.latePlan} (${provision.period.until ?? '…'})`,
          answer: result.restsOn.map(({ by }) => by).join(', ') || `${words.day} ${run.assessment.asOf}`,
          outcome,
        };
      case 'place': {
        const places = (provision.where?.places ?? []).map((id) => placeName(run, id)).join(' / ');
        const noun = provision.where === null ? '' : run.say(names.located[provision.where.located]);
        return {
          condition: `${words.place}${words.colon}${places} (${noun})`,
          answer: outcome === 'assumed' ? words.assumed : words.notThere,
          outcome,
        };
      }
      case 'audience':
      case 'condition': {
        const test = [...provision.audience, ...provision.conditions].find(({ id }) => id === reason.id);
        if (test === undefined) throw new Error(`no test ${reason.id} in ${provision.id}`);
        const answer = describeForTest(run.pack.catalogue, test.when, run.answers, run.language);
        return { condition: run.say(test.says), answer, outcome };
      }
      case 'judged': {
        const item = provision.judged.find(({ id }) => id === reason.id);
        return {
          condition: item === undefined ? reason.id : run.say(item.says),
          answer: words.judge,
          outcome,
        };
      }
      case 'not-encoded':
        return {
          condition: `${words.notEncoded}${words.colon}${provision.notEncoded.map(run.say).join('; ')}`,
          answer: words.judge,
          outcome,
        };
    }
  });
}

/** Groups in which there is, or may still be, something for the company itself. */
const SOMETHING: readonly ActionGroup[] = ['act-now', 'supported', 'one-answer-away', 'open', 'near-miss'];

/** True when the documents have nothing for this company, which is then said plainly. */
export function isNothingFound(run: Pick<Assessed, 'pack' | 'assessment'>): boolean {
  return groupByAction(run.pack.catalogue, run.assessment).every(({ group }) => !SOMETHING.includes(group));
}

/** What to say where nothing is left to ask: that nothing could change, or that something left open still could. */
export function nothingLeft({ assessment }: Pick<Assessed, 'assessment'>, words: Words): string {
  return assessment.stillMatter.length === 0 ? words.nothingNext : words.nothingNew;
}

/** The name of a place in the language of the run. */
export function placeName(run: Pick<Assessed, 'pack' | 'say'>, id: PlaceId): string {
  const place = run.pack.catalogue.places.find((candidate) => candidate.id === id);
  return place === undefined ? id : run.say(place.name);
}
