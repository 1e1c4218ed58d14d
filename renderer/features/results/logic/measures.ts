import {
  groupByAction,
  type ActionGroup,
  type Assessment,
  type ProvisionResult,
} from '../../../../rules/index.ts';
import {
  FORCES,
  VERDICTS,
  type Catalogue,
  type Force,
  type Provision,
  type Verdict,
} from '../../../../seeds/schema/index.ts';
import { indexCatalogue } from '../../../shared/catalogue/catalogue-index.ts';

/** One provision with its result and the group it stands in. */
export interface Measure {
  readonly provision: Provision;
  readonly result: ProvisionResult;
  readonly group: ActionGroup;
}

/** Measures of one group that share verdict and force, and so the sentence that says what that means. */
export interface MeasureBlock {
  readonly verdict: Verdict;
  readonly force: Force;
  /** Sentences that speak of an area as a whole have wording of their own. */
  readonly area: boolean;
  readonly measures: readonly Measure[];
}

export interface MeasureGroup {
  readonly group: ActionGroup;
  readonly measures: readonly Measure[];
}

/** All provisions of an assessment, in the order in which a reader should see them. None is left out. */
export function listMeasures(
  catalogue: Catalogue,
  assessment: Pick<Assessment, 'provisions'>,
): readonly Measure[] {
  const { provisions } = indexCatalogue(catalogue);
  return groupByAction(catalogue, assessment).flatMap(({ group, results }) =>
    results.flatMap((result): Measure[] => {
      const provision = provisions.get(result.id);
      return provision === undefined ? [] : [{ provision, result, group }];
    }),
  );
}

/** Sets measures in groups; both keep their order. */
export function groupMeasures(measures: readonly Measure[]): readonly MeasureGroup[] {
  return [...bucket(measures, ({ group }) => group)].map(([group, members]) => ({
    group,
    measures: members,
  }));
}

/** Sets measures in blocks: firmest wording first, then best verdict, then what speaks of an area. */
export function blocksOf(measures: readonly Measure[]): readonly MeasureBlock[] {
  const isArea = ({ provision }: Measure) => provision.addressee === 'area';
  const buckets = bucket(measures, (measure) =>
    [measure.provision.force, measure.result.verdict, isArea(measure)].join(' '),
  );
  return FORCES.flatMap((force) =>
    VERDICTS.flatMap((verdict) =>
      [false, true].flatMap((area): MeasureBlock[] => {
        const same = buckets.get([force, verdict, area].join(' '));
        return same === undefined ? [] : [{ verdict, force, area, measures: same }];
      }),
    ),
  );
}

/** Divides a list by a key. Keys stand in the order in which they first come; members keep theirs. */
export function bucket<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const buckets = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const same = buckets.get(key);
    if (same === undefined) buckets.set(key, [item]);
    else same.push(item);
  }
  return buckets;
}
