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
  readonly count: number;
  readonly blocks: readonly MeasureBlock[];
}

/** All provisions of an assessment, in the order in which a reader should see them. None is left out. */
export function listMeasures(
  catalogue: Catalogue,
  assessment: Pick<Assessment, 'provisions'>,
): readonly Measure[] {
  const provisions = new Map(catalogue.provisions.map((provision) => [provision.id, provision]));
  return groupByAction(catalogue, assessment).flatMap(({ group, results }) =>
    results.flatMap((result): Measure[] => {
      const provision = provisions.get(result.id);
      return provision === undefined ? [] : [{ provision, result, group }];
    }),
  );
}

const isArea = ({ provision }: Measure) => provision.addressee === 'area';

/** Sets measures in groups, and inside a group in blocks: firmest wording first, then best verdict. */
export function groupMeasures(measures: readonly Measure[]): readonly MeasureGroup[] {
  const groups = [...new Set(measures.map(({ group }) => group))];
  return groups.map((group) => {
    const members = measures.filter((measure) => measure.group === group);
    const blocks = FORCES.flatMap((force) =>
      VERDICTS.flatMap((verdict) =>
        [false, true].flatMap((area): MeasureBlock[] => {
          const same = members.filter(
            (measure) =>
              measure.provision.force === force &&
              measure.result.verdict === verdict &&
              isArea(measure) === area,
          );
          return same.length === 0 ? [] : [{ verdict, force, area, measures: same }];
        }),
      ),
    );
    return { group, count: members.length, blocks };
  });
}
