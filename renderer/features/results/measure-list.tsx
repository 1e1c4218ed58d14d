import { Fragment } from 'react';
import { TO_DO_GROUPS } from '../../../rules/index.ts';
import { ByText, BySubject, type DividedListProps } from './divided-list.tsx';
import { groupMeasures } from './logic/measures.ts';
import type { Grouping } from './logic/reading-order.ts';
import { MeasureGroupSection } from './measure-group.tsx';
import { WithinReach } from './within-reach.tsx';

/** The measures in the divisions chosen. */
export function MeasureList({ grouping, ...props }: DividedListProps & { readonly grouping: Grouping }) {
  const remount = `${props.reveal.filtered} ${props.reveal.all}`;
  switch (grouping) {
    case 'kind':
      return <BySubject key={remount} {...props} />;
    case 'document':
      return <ByText key={remount} {...props} />;
    case 'action':
      return <ByAction {...props} />;
  }
}

/** By what to do; what is one decision away from being aimed at the company is pointed at before what is not. */
function ByAction({ measures, result, reveal }: DividedListProps) {
  const groups = groupMeasures(measures);
  const notAimed = groups.find(({ group }) => group === 'not-aimed');
  const lens = notAimed !== undefined && (
    <WithinReach key="lens" measures={notAimed.measures} result={result} reveal={reveal} />
  );
  const at = groups.findIndex(({ group }) => !TO_DO_GROUPS.some((one) => one === group));
  return groups.map((group, index) => (
    <Fragment key={`${group.group} ${reveal.filtered} ${reveal.all}`}>
      {index === at && lens}
      <MeasureGroupSection group={group} result={result} reveal={reveal} />
    </Fragment>
  ));
}
