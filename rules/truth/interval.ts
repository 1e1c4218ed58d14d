import type { ConditionValue, Interval, Operator } from '../../seeds/schema/index.ts';
import type { Truth } from '../assess/types.ts';

/**
 * Whether `operator value` holds for every number of the interval (true), for none (false), or for some
 * (unknown). Open ends reach to infinity. Operators that are not for numbers never hold.
 */
export function intervalTruth(range: Interval, operator: Operator, value: ConditionValue): Truth {
  if (typeof value !== 'number') return 'false';
  const low = range.min ?? Number.NEGATIVE_INFINITY;
  const high = range.max ?? Number.POSITIVE_INFINITY;
  switch (operator) {
    case 'lessThan':
      return between(high < value, low >= value);
    case 'lessThanInclusive':
      return between(high <= value, low > value);
    case 'greaterThan':
      return between(low > value, high <= value);
    case 'greaterThanInclusive':
      return between(low >= value, high < value);
    case 'equal':
      return between(low === value && high === value, value < low || value > high);
    case 'in':
    case 'contains':
    case 'containsAny':
      return 'false';
  }
}

function between(everywhere: boolean, nowhere: boolean): Truth {
  if (everywhere) return 'true';
  return nowhere ? 'false' : 'unknown';
}
