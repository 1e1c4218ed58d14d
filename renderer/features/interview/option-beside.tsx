import type { ReactNode } from 'react';
import type { Text } from '../../../seeds/schema/index.ts';
import { Second, useSecond } from '../../shared/visit/index.ts';

/**
 * The label of an option and its help in the second language. They go into the description of the option, not into
 * its name: a screen reader reads the name in one language and then, marked as such, the other.
 */
export function useBeside(): (label: Text, help?: Text) => { readonly beside?: ReactNode } {
  const second = useSecond();
  return (label, help) => {
    const explains = help === undefined ? null : second(help);
    if (second(label) === null && explains === null) return {};
    return {
      beside: (
        <>
          <Second text={label} />
          {help !== undefined && explains !== null && <Second text={help} />}
        </>
      ),
    };
  };
}
