import { createExplorer, type Change } from '../../../rules/index.ts';
import { provisionIdSchema, type Changer } from '../../../seeds/schema/index.ts';
import {
  answersOf,
  booleanFact,
  catalogueOf,
  choiceFact,
  choicesFact,
  day,
  numberFact,
  place,
  provision,
  tests,
  type FactInput,
  type ProvisionInput,
} from './builders.ts';

/** The one provision. */
export const P = provisionIdSchema.parse('p');
export const asOf = day('2026-01-01');
/** A fact with somebody else to change it, and some of its options. */
export const by = (
  fact: FactInput,
  changer: Changer,
  options: Readonly<Record<string, Changer>> = {},
): FactInput => {
  const changed = { ...fact, changer };
  if (!('options' in changed)) return changed;
  return {
    ...changed,
    options: changed.options.map((option) => {
      const own = options[option.id];
      return own === undefined ? option : { ...option, changer: own };
    }),
  };
};
export const facts: readonly FactInput[] = [
  booleanFact('flag'),
  by(booleanFact('granted'), 'authority-grants'),
  by(booleanFact('born'), 'nobody'),
  by(choiceFact('base', ['a', 'b', 'c']), 'you-plan', { c: 'nobody' }),
  choicesFact('steps', ['s', 't', 'u']),
  by(choicesFact('kinds', ['firm', 'bank', 'village']), 'you-plan', {
    bank: 'authority-grants',
    village: 'nobody',
  }),
  by(choicesFact('roots', ['x', 'y']), 'nobody', { y: 'you-plan' }),
  numberFact('staff', { min: 0, max: 1000 }),
  numberFact('share', { min: 0, max: 1, integer: false }),
];

/** The solutions for one provision with these conditions. */
export function solve(
  whens: readonly unknown[],
  written: Readonly<Record<string, unknown>>,
  over: Partial<ProvisionInput> = {},
) {
  const catalogue = catalogueOf({
    facts,
    provisions: [provision('p', { conditions: tests(whens), ...over })],
    places: [place('here'), place('there')],
  });
  return createExplorer(catalogue).nearestMiss(P, answersOf(written), { asOf }).solutions;
}
/** A change in a few words. */
export const show = ({ fact, to, kind }: Change): string => {
  const value = 'value' in to ? JSON.stringify(to.value) : to.state;
  return `${kind} ${fact} ${value}${to.state === 'planned' ? ` by ${to.by}` : ''}`;
};
/** The solutions in a few words. */
export const shown = (...args: Parameters<typeof solve>): string[] =>
  solve(...args).map(({ changes }) => changes.map(show).join(' & '));
