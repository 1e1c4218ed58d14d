import {
  FORCES,
  type Catalogue,
  type Condition,
  type ConditionValue,
  type FactId,
  type Leaf,
  type Operator,
  type PlaceId,
  type Provision,
} from '../../seeds/schema/index.ts';
import { ancestorsOf, indexPlaces } from '../../rules/index.ts';

/** What was done to a provision. */
export const MUTATIONS = [
  'test dropped',
  'alternative dropped',
  'operator flipped',
  'number shifted',
  'origin circle swapped',
  'place widened',
  'force raised',
  'judged items dropped',
  'office turned into firm',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** A provision with one mistake in it. */
export interface Mutant {
  readonly mutation: Mutation;
  /** Where, for the list of survivors. */
  readonly what: string;
  readonly provision: Provision;
}

/** Facts whose options are circles of origin. */
const ORIGIN_FACTS: readonly string[] = ['org.base', 'capital.origins', 'origin.countries'];
/** The circles the documents draw, each inside the next. */
const CIRCLES = [
  ['hong-kong'],
  ['hong-kong', 'macao'],
  ['hong-kong', 'macao', 'taiwan'],
  ['hong-kong', 'macao', 'taiwan', 'foreign'],
  ['hong-kong', 'macao', 'taiwan', 'foreign', 'mainland'],
];
const SWAPPED: Partial<Record<Operator, Operator>> = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
};

/** Every mistake of these kinds that can be made in one provision. */
export function mutantsOf(catalogue: Catalogue, provision: Provision): Mutant[] {
  return [
    ...dropTests(provision),
    ...(['audience', 'conditions'] as const).flatMap((role) => changeConditions(catalogue, provision, role)),
    ...widenPlace(catalogue, provision),
    ...raiseForce(provision),
    ...dropJudged(provision),
    ...openToFirms(provision),
  ];
}

function dropTests(provision: Provision): Mutant[] {
  return (['audience', 'conditions'] as const).flatMap((role) =>
    provision[role].map(({ id }) => ({
      mutation: 'test dropped' as const,
      what: id,
      provision: { ...provision, [role]: provision[role].filter((test) => test.id !== id) },
    })),
  );
}

function changeConditions(
  catalogue: Catalogue,
  provision: Provision,
  role: 'audience' | 'conditions',
): Mutant[] {
  return provision[role].flatMap((test, at) =>
    changesOf(catalogue, test.when).map(({ mutation, what, when }) => ({
      mutation,
      what: `${test.id}: ${what}`,
      provision: { ...provision, [role]: provision[role].with(at, { ...test, when }) },
    })),
  );
}

interface Change {
  readonly mutation: Mutation;
  readonly what: string;
  readonly when: Condition;
}

function changesOf(catalogue: Catalogue, condition: Condition): Change[] {
  if ('not' in condition)
    return changesOf(catalogue, condition.not).map((change) => ({ ...change, when: { not: change.when } }));
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const rebuild = (some: readonly Condition[]): Condition =>
      'all' in condition ? { all: some } : { any: some };
    const dropped = parts.map((part, index): Change => ({
      mutation: 'alternative dropped',
      what: `without ${JSON.stringify(part)}`,
      when: rebuild(parts.toSpliced(index, 1)),
    }));
    const inside = parts.flatMap((part, index) =>
      changesOf(catalogue, part).map((change) => ({
        ...change,
        when: rebuild(parts.with(index, change.when)),
      })),
    );
    return [...(parts.length > 1 ? dropped : []), ...inside];
  }
  return changesOfLeaf(catalogue, condition);
}

function changesOfLeaf(catalogue: Catalogue, leaf: Leaf): Change[] {
  const flipped: Change = {
    mutation: 'operator flipped',
    what: `not ${leaf.fact} ${leaf.operator}`,
    when: { not: leaf },
  };
  return [flipped, ...shiftNumber(leaf), ...swapCircle(catalogue, leaf)];
}

function shiftNumber(leaf: Leaf): Change[] {
  const { value } = leaf;
  if (typeof value !== 'number') return [];
  const shifted = [value - 1, value + 1].map((to): Change => ({
    mutation: 'number shifted',
    what: `${leaf.fact}: ${value} to ${to}`,
    when: { ...leaf, value: to },
  }));
  const operator = SWAPPED[leaf.operator];
  return operator === undefined
    ? shifted
    : [...shifted, { mutation: 'operator flipped', what: operator, when: { ...leaf, operator } }];
}

/** A circle drawn wider or narrower, or another country. */
function swapCircle(catalogue: Catalogue, leaf: Leaf): Change[] {
  if (!ORIGIN_FACTS.includes(leaf.fact) || typeof leaf.value === 'boolean' || typeof leaf.value === 'number')
    return [];
  const now = [leaf.value].flat().filter((origin) => typeof origin === 'string');
  const circle = CIRCLES.findIndex(
    (some) => some.length === now.length && now.every((one) => some.includes(one)),
  );
  const others =
    circle === -1
      ? [swapOne(catalogue, leaf.fact, now)]
      : [CIRCLES[circle - 1], CIRCLES[circle + 1]].filter((some) => some !== undefined);
  return others.map((some) => ({
    mutation: 'origin circle swapped',
    what: `${now.join('+')} to ${some.join('+')}`,
    when: { ...leaf, ...toLeaf(leaf.operator, some) },
  }));
}

function toLeaf(
  operator: Operator,
  values: readonly string[],
): { operator: Operator; value: ConditionValue } {
  const [only] = values;
  if (values.length === 1 && only !== undefined && (operator === 'equal' || operator === 'contains'))
    return { operator, value: only };
  return {
    operator: operator === 'equal' || operator === 'in' ? 'in' : 'containsAny',
    value: [...values],
  };
}

/** The first origin replaced by another one that is not in the set. */
function swapOne(catalogue: Catalogue, id: FactId, now: readonly string[]): string[] {
  const fact = catalogue.facts.find((one) => one.id === id);
  const options =
    fact !== undefined && 'options' in fact ? fact.options.map((option) => String(option.id)) : [];
  const other = options.find((option) => !now.includes(option));
  return other === undefined ? [...now] : [other, ...now.slice(1)];
}

/**
 * A place made wider. Not for an office's own sentence, which is out of scope everywhere; and not beyond the city,
 * in which every place lies: such a mistake would change nothing for anybody.
 */
function widenPlace(catalogue: Catalogue, provision: Provision): Mutant[] {
  const { where } = provision;
  if (where === null || provision.addressee === 'authority') return [];
  const outer = where.places.flatMap((id): PlaceId[] => {
    const place = catalogue.places.find((one) => one.id === id);
    return place === undefined || place.parent === null ? [] : [place.parent];
  });
  const wider: Mutant = {
    mutation: 'place widened',
    what: `${where.places.join('+')} to ${outer.join('+')}`,
    provision: { ...provision, where: { ...where, places: [...new Set([...where.places, ...outer])] } },
  };
  const everywhere: Mutant = {
    mutation: 'place widened',
    what: `${where.places.join('+')} to anywhere`,
    provision: { ...provision, where: null },
  };
  const reachesAll = catalogue.places.every(
    ({ id, canLocate }) => !canLocate || covers(catalogue, where.places, id),
  );
  return [...(outer.length === 0 ? [] : [wider]), ...(reachesAll ? [] : [everywhere])];
}

const covers = (catalogue: Catalogue, outer: readonly PlaceId[], inner: PlaceId): boolean =>
  ancestorsOf(indexPlaces(catalogue), inner).some((id) => outer.includes(id));

function raiseForce(provision: Provision): Mutant[] {
  const firmer = FORCES[FORCES.indexOf(provision.force) - 1];
  if (firmer === undefined) return [];
  const raised = { ...provision, force: firmer };
  return [{ mutation: 'force raised', what: `${provision.force} to ${firmer}`, provision: raised }];
}

function dropJudged(provision: Provision): Mutant[] {
  if (provision.addressee === 'authority') return [];
  if (provision.judged.length === 0 && provision.encoding === 'full') return [];
  const certain = { ...provision, judged: [], encoding: 'full' as const, notEncoded: [] };
  return [{ mutation: 'judged items dropped', what: 'nothing left to judge', provision: certain }];
}

function openToFirms(provision: Provision): Mutant[] {
  if (provision.addressee !== 'authority') return [];
  return [
    {
      mutation: 'office turned into firm',
      what: 'addressed to a company',
      provision: { ...provision, addressee: 'company' },
    },
  ];
}
