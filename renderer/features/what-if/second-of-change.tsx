import type { Change } from '../../../rules/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { Second } from '../../shared/visit/index.ts';

/** The option a change adds, in the second language; nothing where it is not about one option. */
export function SecondOfChange({ change: { fact, added } }: { readonly change: Change }) {
  const { facts } = useIndex();
  const asked = facts.get(fact);
  const options = asked !== undefined && 'options' in asked ? asked.options : [];
  return options
    .filter(({ id }) => added.includes(id))
    .map(({ id, label }) => <Second key={id} as="p" text={label} />);
}
