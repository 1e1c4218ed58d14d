import type { Catalogue, FactId, IsoDate, Provision } from '../../seeds/schema/index.ts';
import { hasJudgement } from '../assess/decide.ts';
import type { GateTable, OutlineEntry, Truths } from './gate-table.ts';
import type { Tests } from './hanging-facts.ts';
import { FALSE, TRUE, UNKNOWN } from './leaf-table.ts';
import { codeOf } from './result-codes.ts';

/** The facts on which an undecided outcome hangs, also by their numbers in the catalogue. */
export interface Hanging {
  readonly facts: ReadonlySet<FactId>;
  readonly numbers: readonly number[];
  /** Whether a plan that comes too late stands in an undecided part. */
  readonly late: boolean;
}

/** Something that answers decide: whom it is aimed at, then what must hold. A criterion of a place is an audience alone. */
export interface Subject {
  readonly tests: Tests;
  /** Nodes of the gate table. */
  readonly audience: number;
  readonly conditions: number;
  /** Everything that stands in it: the audience, then the conditions. */
  readonly outline: readonly OutlineEntry[];
  /** The facts it looks at. */
  readonly facts: readonly FactId[];
  /** What it was found to hang on, by what is still open in it; kept by `createHangingMemo`. */
  readonly hanging: Map<number | string, Hanging>;
}

/** Provisions alike in everything that answers can decide: one ruling is right for all of them. */
export interface Ruling extends Subject {
  /** The code of the verdict when everything holds: met or met-if-judged, 0 or 1. */
  readonly best: number;
  /** The last day of the period: plans of after it do not help. */
  readonly until: IsoDate | null;
}

/** The verdict on the merits, by the truth of the audience, then of the conditions; `best` where everything holds. */
const merits = (best: number): number[] => {
  const [open, notMet, outOfScope] = [codeOf('open'), codeOf('not-met'), codeOf('out-of-scope')];
  const whenAimed = [];
  whenAimed[FALSE] = notMet;
  whenAimed[UNKNOWN] = open;
  whenAimed[TRUE] = best;
  const all = [];
  all[FALSE] = [outOfScope, outOfScope, outOfScope];
  all[UNKNOWN] = [open, open, open];
  all[TRUE] = whenAimed;
  return all.flat();
};
const MERITS = Uint8Array.from([codeOf('met'), codeOf('met-if-judged')].flatMap(merits));

/** The code of the verdict on the merits. */
export function meritsOf({ audience, conditions, best }: Ruling, truths: Truths): number {
  return meritsAt(best, truths[audience] ?? 0, truths[conditions] ?? 0);
}

const meritsAt = (best: number, aimed: number, holds: number): number =>
  MERITS[9 * best + 3 * aimed + holds] ?? 0;

/** The same for all of some rulings, written one after the other: lean, for this is done for every company. */
export function createMerits(rulings: readonly Ruling[]) {
  const audience = Int32Array.from(rulings, (one) => one.audience);
  const conditions = Int32Array.from(rulings, (one) => one.conditions);
  const best = Uint8Array.from(rulings, (one) => one.best);
  return (truths: Truths, into: Uint8Array): void => {
    for (let at = 0; at < audience.length; at += 1)
      into[at] = meritsAt(best[at] ?? 0, truths[audience[at] ?? 0] ?? 0, truths[conditions[at] ?? 0] ?? 0);
  };
}

/** Compiles the tests of a subject. */
export function compileSubject(tests: Tests, gates: GateTable): Subject {
  const node = (some: Tests['audience']) => gates.all(some.map(({ when }) => when));
  const [audience, conditions] = [node(tests.audience), node(tests.conditions)];
  const outline = gates.outlineOf(conditions, gates.outlineOf(audience));
  const facts = new Set(outline.flatMap(({ fact }) => fact ?? []));
  return { tests, audience, conditions, outline, facts: [...facts], hanging: new Map() };
}

/** The distinct rulings of a catalogue, and for each provision the number of its own. */
export function compileRulings(catalogue: Catalogue, gates: GateTable) {
  const rulings: Ruling[] = [];
  const numbers = new Map<string, number>();
  const rulingOf = catalogue.provisions.map((provision) => {
    const ruling = compileRuling(provision, gates);
    const { audience, conditions, best, until } = ruling;
    const key = JSON.stringify([audience, conditions, best, until]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = rulings.push(ruling) - 1;
    numbers.set(key, number);
    return number;
  });
  return { rulings, rulingOf };
}

/** A sentence addressed to an authority is aimed at no company, whatever it is tested for. */
const AT_NOBODY: Tests = { audience: [{ when: { any: [] } }], conditions: [] };

function compileRuling(provision: Provision, gates: GateTable): Ruling {
  return {
    ...compileSubject(provision.addressee === 'authority' ? AT_NOBODY : provision, gates),
    best: codeOf(hasJudgement(provision) ? 'met-if-judged' : 'met'),
    until: provision.period.until,
  };
}
