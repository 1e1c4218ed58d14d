import type { Assessment, ProvisionResult } from '../../../../rules/index.ts';
import {
  FORCES,
  VERDICTS,
  type Catalogue,
  type Provision,
  type ProvisionId,
  type StandingVerdict,
} from '../../../../seeds/schema/index.ts';
import { indexCatalogue } from '../../../shared/catalogue/catalogue-index.ts';
import { tallyKey, type TallyKey } from '../../../shared/verdicts/tally.ts';

/** One provision that comes out otherwise. */
export interface Moved {
  readonly provision: Provision;
  readonly before: ProvisionResult;
  readonly after: ProvisionResult;
}

/** Where provisions stood, or stand. `wouldBe` only where both sides are not in force and differ on the merits. */
export interface Side {
  readonly key: TallyKey;
  readonly wouldBe: StandingVerdict | null;
}

/**
 * `gained`: what can be checked holds now and did not. `lost`: the other way round. `held`: it holds on both sides, in
 * another way. `moved`: everything else.
 */
export type Direction = 'gained' | 'lost' | 'held' | 'moved';

/** Provisions that went the same way. */
export interface Movement {
  readonly from: Side;
  readonly to: Side;
  readonly direction: Direction;
  /** Firmest wording first, then in the order of the catalogue. */
  readonly members: readonly Moved[];
}

const DIRECTIONS: readonly Direction[] = ['gained', 'lost', 'held', 'moved'];
const SIDES: readonly TallyKey[] = ['met', 'met-if-judged', 'area', 'burden', ...VERDICTS.slice(2)];

/** Puts the provisions that differ under where they went from and to: what is gained first, then what is lost. */
export function listMovements(
  catalogue: Catalogue,
  before: Pick<Assessment, 'provisions'>,
  after: Pick<Assessment, 'provisions'>,
  differ: readonly ProvisionId[],
): readonly Movement[] {
  const { provisions } = indexCatalogue(catalogue);
  const [was, is] = [before, after].map(byId);
  const groups = new Map<string, Moved[]>();
  for (const id of differ) {
    const [provision, old, now] = [provisions.get(id), was?.get(id), is?.get(id)];
    if (provision === undefined || old === undefined || now === undefined) continue;
    const moved = { provision, before: old, after: now };
    const key = JSON.stringify(sidesOf(moved));
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [moved]);
    else same.push(moved);
  }
  return [...groups.values()].flatMap(toMovement).sort(compareMovements);
}

const byId = ({ provisions }: Pick<Assessment, 'provisions'>) =>
  new Map(provisions.map((result) => [result.id, result]));

function sidesOf({ provision, before, after }: Moved): readonly [Side, Side] {
  const closed = before.verdict === 'closed' && after.verdict === 'closed';
  const side = (result: ProvisionResult): Side => ({
    key: tallyKey(provision, result),
    wouldBe: closed ? (result.wouldBe ?? null) : null,
  });
  return [side(before), side(after)];
}

function toMovement(members: readonly Moved[]): Movement[] {
  const [first] = members;
  if (first === undefined) return [];
  const [from, to] = sidesOf(first);
  const sorted = [...members].sort(
    (a, b) => FORCES.indexOf(a.provision.force) - FORCES.indexOf(b.provision.force),
  );
  return [{ from, to, direction: directionOf(from, to), members: sorted }];
}

const holds = ({ key }: Side): boolean => key === 'met' || key === 'met-if-judged' || key === 'area';

function directionOf(from: Side, to: Side): Direction {
  if (holds(from)) return holds(to) ? 'held' : 'lost';
  return holds(to) ? 'gained' : 'moved';
}

function compareMovements(a: Movement, b: Movement): number {
  const rank = ({ direction, from, to }: Movement) =>
    DIRECTIONS.indexOf(direction) * 100 + SIDES.indexOf(to.key) * 10 + SIDES.indexOf(from.key);
  return rank(a) - rank(b);
}
