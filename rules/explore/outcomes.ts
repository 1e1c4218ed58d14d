import {
  eachLeaf,
  type Answers,
  type Catalogue,
  type Condition,
  type Leaf,
  type PlaceId,
  type Provision,
  type ProvisionId,
} from '../../seeds/schema/index.ts';
import { plannedDays, worthOf } from '../assess/answer-values.ts';
import { testsOf } from '../assess/prepare.ts';
import type { CompiledOptions } from './compile-catalogue.ts';
import { allOf, decideBy, type Decided, type Worths } from './deciding-facts.ts';
import { lateFacts } from './late-plans.ts';
import { TRUE } from './leaf-table.ts';
import { createScope } from './scope.ts';

/** A condition that looks at a fact: a test of a provision, or a criterion of a place. */
export type Reader =
  | { readonly kind: 'provision'; readonly id: ProvisionId; readonly test: string }
  | { readonly kind: 'place'; readonly id: PlaceId; readonly test: string };

/** Something that answers decide: the merits of a provision, or one criterion of a place. */
export interface Outcome {
  readonly tests: readonly {
    readonly reader: Reader;
    readonly when: Condition;
    readonly leaves: readonly Leaf[];
  }[];
  /** What is known of each fact here: a plan of after the period counts as nothing. */
  readonly worths: (answers: Answers) => Worths;
  /** The provision it is about; `null` for a criterion. */
  readonly provision: ProvisionId | null;
  /** How far it holds, and the facts that decide that. */
  readonly decide: (worths: Worths) => Decided;
}

/** Everything answers can decide on a day at some places: provisions in force and within reach, and criteria. */
export function outcomesIn(catalogue: Catalogue, scope: CompiledOptions): Outcome[] {
  const { reached, inForce } = createScope(catalogue)(scope);
  const provisions = catalogue.provisions.filter(
    ({ addressee }, at) => reached[at] === true && inForce[at] === true && addressee !== 'authority',
  );
  const places = catalogue.places.filter(({ id }) => scope.places.includes(id));
  return [
    ...provisions.map(outcomeOfProvision),
    ...places.flatMap((place) =>
      place.criteria.map((criterion) => outcomeOfCriterion(place.id, criterion.id, criterion.when)),
    ),
  ];
}

function outcomeOfProvision(provision: Provision): Outcome {
  const { id, audience, conditions, period } = provision;
  const { until } = period;
  const truthOf = (tests: Provision['audience'], worths: Worths): Decided =>
    allOf(tests.map(({ when }) => decideBy(when, worths)));
  return {
    provision: id,
    tests: testsOf(provision).map((test) => ({
      reader: { kind: 'provision', id, test: test.id },
      when: test.when,
      leaves: leavesOf(test.when),
    })),
    worths: (answers) => {
      const late = until === null ? null : lateFacts(plannedDays(answers), until);
      return (fact) => (late?.has(fact) === true ? undefined : worthOf(answers.get(fact)));
    },
    decide: (worths) => {
      const aimed = truthOf(audience, worths);
      return aimed.truth === TRUE ? allOf([aimed, truthOf(conditions, worths)]) : aimed;
    },
  };
}

function outcomeOfCriterion(id: PlaceId, test: string, when: Condition): Outcome {
  return {
    provision: null,
    tests: [{ reader: { kind: 'place', id, test }, when, leaves: leavesOf(when) }],
    worths: (answers) => (fact) => worthOf(answers.get(fact)),
    decide: (worths) => decideBy(when, worths),
  };
}

function leavesOf(condition: Condition): Leaf[] {
  const leaves: Leaf[] = [];
  eachLeaf(condition, (leaf) => leaves.push(leaf));
  return leaves;
}
