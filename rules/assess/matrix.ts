import type { Catalogue, PlaceId, ProvisionId, StandingVerdict, Verdict } from '../../seeds/schema/index.ts';
import { assessProvision } from './assess-provision.ts';
import { reachOf, type Run } from './fold-provision.ts';
import { inForce } from './period.ts';

/** The verdict on one provision at one place. */
export interface MatrixCell {
  readonly place: PlaceId;
  readonly verdict: Verdict;
  /** For `closed`: the verdict on the merits there. */
  readonly wouldBe?: StandingVerdict;
}

export interface MatrixRow {
  readonly id: ProvisionId;
  /** One for each place considered, in catalogue order. */
  readonly cells: readonly MatrixCell[];
  /** Whether two of the cells differ. */
  readonly differs: boolean;
}

/** Provisions × places over the same answers. */
export interface Matrix {
  /** The places considered, in catalogue order. */
  readonly places: readonly PlaceId[];
  /** Provisions bound to places, in catalogue order. At a place that one does not cover it is out of scope. */
  readonly rows: readonly MatrixRow[];
  /** Provisions bound to no place: the same verdict everywhere. */
  readonly everywhere: readonly Omit<MatrixCell & { readonly id: ProvisionId }, 'place'>[];
}

/** Every verdict at every place considered, from one run of the engine. */
export function matrixOf(catalogue: Catalogue, run: Run): Matrix {
  const rows: MatrixRow[] = [];
  const everywhere: Matrix['everywhere'][number][] = [];
  for (const provision of catalogue.provisions) {
    const { id, verdict, wouldBe } = assessProvision(run, provision);
    const here = { verdict, ...(wouldBe !== undefined && { wouldBe }) };
    if (provision.where === null) {
      everywhere.push({ id, ...here });
      continue;
    }
    const reach = new Set(reachOf(run, provision));
    const elsewhere: Omit<MatrixCell, 'place'> = inForce(provision.period, run.asOf)
      ? { verdict: 'out-of-scope' }
      : { verdict: 'closed', wouldBe: 'out-of-scope' };
    const cells = run.considered.map((place) => ({ place, ...(reach.has(place) ? here : elsewhere) }));
    rows.push({ id, cells, differs: cells.some((cell) => !same(cell, cells[0])) });
  }
  return { places: run.considered, rows, everywhere };
}

const same = (a: MatrixCell, b: MatrixCell | undefined): boolean =>
  a.verdict === b?.verdict && a.wouldBe === b.wouldBe;
