import type { Catalogue, FactId, IsoDate, Provision, ProvisionId, Text } from '../../seeds/schema/index.ts';
import type { Assessment, ProvisionResult } from '../assess/types.ts';
import { inFactOrder } from '../assess/prepare.ts';
import { FORCE_WEIGHT } from '../explore/rank-questions.ts';
import { actionGroupOf, type ActionGroup } from '../words/action-groups.ts';
import { mergeWords, type Said } from './merge-words.ts';
import { officesToAsk, type Office } from './to-do-offices.ts';

/** Groups of provisions that leave something to do. */
export const TO_DO_GROUPS = ['act-now', 'supported', 'one-answer-away', 'open', 'near-miss'] as const;

/** A missing fact with the provisions whose verdict hangs on it, firmest first. */
export interface FindOut {
  readonly fact: FactId;
  readonly provisions: readonly ProvisionId[];
}

/** Something left to judge: by an authority, or because the text leaves it undefined. */
export interface ToJudge extends Said {
  readonly by: Provision['judged'][number]['by'];
}

/** A planned answer with the provisions whose verdict rests on it. */
export interface PlanToKeep {
  readonly fact: FactId;
  readonly by: IsoDate;
  readonly provisions: readonly ProvisionId[];
}

/** What there is to do, merged over provisions. Every list is in a fixed order; every row names its provisions. */
export interface ToDo {
  /** What the company would have to do or pay. */
  readonly undertakings: readonly Said[];
  /** What has not been answered: first what most hangs on, weighed by force. */
  readonly findOut: readonly FindOut[];
  readonly judged: readonly ToJudge[];
  /** Conditions of the text that no answer of ours checks. */
  readonly notChecked: readonly Said[];
  /** Whom to ask, document by document. */
  readonly offices: readonly Office[];
  /** Provisions whose document prints no lead unit for them. */
  readonly noOffice: readonly ProvisionId[];
  /** By day. */
  readonly plans: readonly PlanToKeep[];
  /** Pilots and intentions: nothing to do yet but to watch them. Where nothing firmer is left, `offices` are theirs. */
  readonly watch: readonly ProvisionId[];
  /** The group of every provision mentioned above. */
  readonly groups: ReadonlyMap<ProvisionId, ActionGroup>;
}

/** One provision in one of the groups. */
export interface Entry {
  readonly provision: Provision;
  readonly result: ProvisionResult;
  readonly group: ActionGroup;
}

/** Merges what is to be done over the provisions that leave something to do. Provisions in a row: firmest first. */
export function toDoList(catalogue: Catalogue, assessment: Assessment): ToDo {
  const results = new Map(assessment.provisions.map((result) => [result.id, result]));
  const all = catalogue.provisions
    .flatMap((provision): Entry[] => {
      const result = results.get(provision.id);
      return result === undefined ? [] : [{ provision, result, group: actionGroupOf(provision, result) }];
    })
    .sort((a, b) => FORCE_WEIGHT[b.provision.force] - FORCE_WEIGHT[a.provision.force]);
  const entries = all.filter(({ group }) => TO_DO_GROUPS.some((one) => one === group));
  const watch = all.filter(({ group }) => group === 'watch');
  const ended = all.filter(isToAskAbout);
  const firmer = [...entries, ...ended];
  // Where nothing firmer gives anybody to ask, the offices of what is to be watched are better than none.
  const asked = firmer.length === 0 ? watch : firmer;
  return {
    undertakings: mergeWords(entries, ({ provision }) => provision.undertakings.map(({ says }) => says)),
    findOut: factsToFindOut(catalogue, entries),
    judged: judgedItems(entries),
    notChecked: mergeWords(entries, ({ provision }) => provision.notEncoded),
    offices: officesToAsk(catalogue, asked, assessment.asOf),
    noOffice: asked.flatMap(({ provision: { id, leadUnits } }) => (leadUnits.length === 0 ? [id] : [])),
    plans: plansToKeep(catalogue, entries),
    watch: watch.map(({ provision }) => provision.id),
    groups: new Map([...asked, ...watch].map(({ provision, group }) => [provision.id, group])),
  };
}

/** Over, but aimed at the company, not at an area, and no burden: the office to ask knows whether something has followed. */
const isToAskAbout = ({ provision, result: { wouldBe }, group }: Entry): boolean =>
  group === 'closed' &&
  provision.addressee !== 'area' &&
  provision.effect !== 'burden' &&
  (wouldBe === 'met' || wouldBe === 'met-if-judged');

function factsToFindOut(catalogue: Catalogue, entries: readonly Entry[]): FindOut[] {
  const hanging = new Map<FactId, { weight: number; provisions: ProvisionId[] }>();
  for (const { provision, result } of entries) {
    for (const fact of result.missing) {
      const row = hanging.get(fact) ?? { weight: 0, provisions: [] };
      row.weight += FORCE_WEIGHT[provision.force] / result.missing.length;
      row.provisions.push(provision.id);
      hanging.set(fact, row);
    }
  }
  const weightOf = (fact: FactId): number => hanging.get(fact)?.weight ?? 0;
  return catalogue.facts
    .flatMap(({ id }) => (hanging.has(id) ? [id] : []))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((fact) => ({ fact, provisions: hanging.get(fact)?.provisions ?? [] }));
}

/** The judged items that the decision records show. */
function judgedItems(entries: readonly Entry[]): ToJudge[] {
  return (['authority', 'undefined-in-text'] as const).flatMap((by) =>
    mergeWords(entries, ({ provision, result }) => {
      const shown = result.reasons.flatMap(({ role, id }) => (role === 'judged' ? [id] : []));
      const items = provision.judged.filter((item) => item.by === by && shown.includes(item.id));
      return items.map(({ says }): Text => says);
    }).map((said) => ({ ...said, by })),
  );
}

function plansToKeep(catalogue: Catalogue, entries: readonly Entry[]): PlanToKeep[] {
  const rows = new Map<FactId, { by: IsoDate; provisions: ProvisionId[] }>();
  for (const { provision, result } of entries) {
    for (const { fact, by } of result.restsOn) {
      const row = rows.get(fact) ?? { by, provisions: [] };
      row.provisions.push(provision.id);
      rows.set(fact, row);
    }
  }
  const order = new Map(catalogue.facts.map(({ id }, index) => [id, index]));
  return inFactOrder({ factOrder: order }, rows.keys())
    .flatMap((fact) => {
      const row = rows.get(fact);
      return row === undefined ? [] : [{ fact, ...row }];
    })
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
