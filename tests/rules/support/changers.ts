import fc from 'fast-check';
import { CHANGERS, type Catalogue, type Changer, type Fact } from '../../../seeds/schema/index.ts';

const changer = fc.constantFrom<Changer>(...CHANGERS, 'you-decide', 'you-plan');

/** The same fact with somebody else to change it, and some of its options too. */
function arbitraryFact(fact: Fact): fc.Arbitrary<Fact> {
  if (fact.type === 'boolean' || fact.type === 'number')
    return changer.map((one) => ({ ...fact, changer: one }));
  const own = fc.array(fc.option(changer, { freq: 2 }), {
    minLength: fact.options.length,
    maxLength: fact.options.length,
  });
  return fc.tuple(changer, own).map(([one, each]) => ({
    ...fact,
    changer: one,
    options: fact.options.map(({ changer: _, ...option }, at) => {
      const other = each[at] ?? null;
      return other === null ? option : { ...option, changer: other };
    }),
  }));
}

/** A catalogue whose facts and options are changed by whoever is drawn. */
export const withChangers = (catalogue: Catalogue): fc.Arbitrary<Catalogue> =>
  fc.tuple(...catalogue.facts.map(arbitraryFact)).map((facts) => {
    const changed = { ...catalogue, facts: [...facts] };
    const drawn = () => `${fc.stringify(catalogue)} ${JSON.stringify(facts.map(changersOf))}`;
    return Object.defineProperty(changed, fc.toStringMethod, { value: drawn });
  });

const changersOf = (fact: Fact) => [
  fact.id,
  fact.changer,
  ...('options' in fact ? fact.options.map((option) => option.changer ?? null) : []),
];

/**
 * A catalogue whose first provision holds the tests of all of them and never ends, so that it often takes several
 * changes to meet it.
 */
export function demanding(catalogue: Catalogue): Catalogue {
  const all = catalogue.provisions.filter(({ addressee }) => addressee !== 'authority');
  const [first, ...others] = all;
  if (first === undefined) return catalogue;
  const period = { from: null, until: null };
  const audience = all.flatMap((one) => one.audience);
  const conditions = all.flatMap((one) => one.conditions);
  const provisions = [{ ...first, where: null, period, audience, conditions }, ...others];
  return Object.defineProperty({ ...catalogue, provisions }, fc.toStringMethod, {
    value: () => `demanding ${fc.stringify(catalogue)}`,
  });
}
