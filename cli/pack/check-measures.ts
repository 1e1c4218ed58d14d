import type { Measure } from '../../seeds/schema/index.ts';
import { each } from './each-entry.ts';
import type { Seeds } from './load-seeds.ts';
import type { Problem } from './problems.ts';

/** The unit in which a fact of a measure is kept, as its seed must name it in Chinese. */
const OWN_UNIT: Readonly<Record<Measure, string>> = { area: '平方米', money: '元', people: '人' };

/** A number fact with other units beside its own: conversions only hold for the unit they start from. */
export function checkMeasures(seeds: Seeds): Problem[] {
  return each(seeds.questions, (value) => value.facts, 'facts').flatMap(({ file, path, item }) => {
    if (item.type !== 'number' || item.measure === undefined) return [];
    const { measure, unit, integer } = item;
    const own = OWN_UNIT[measure];
    const problems: Problem[] = [];
    if (unit.zh !== own)
      problems.push({
        file,
        path: `${path}.unit.zh`,
        message: `a fact that measures ${measure} is kept in ${own}, not in ${unit.zh} [${item.id}]`,
      });
    if (integer && measure !== 'people')
      problems.push({
        file,
        path: `${path}.integer`,
        message: `converted numbers are seldom whole: a fact that measures ${measure} cannot ask for whole ones [${item.id}]`,
      });
    return problems;
  });
}
