import type { Truths } from './gate-table.ts';
import type { HangingOf } from './hanging-memo.ts';
import type { LatePlans } from './late-plans.ts';
import { FALSE } from './leaf-table.ts';
import { CLOSED, codeOf } from './result-codes.ts';
import type { RulingScope } from './ruling-scope.ts';
import { meritsOf, type Hanging, type Ruling } from './rulings.ts';

/** One company, evaluated. */
export interface Look {
  readonly truths: Truths;
  /** `null` when nothing is planned. */
  readonly late: LatePlans | null;
  readonly hanging: HangingOf;
}

/** What a ruling still hangs on. */
export interface OpenRuling {
  readonly hanging: Hanging;
  /** False when a condition has already failed: the answer decides only whether it was aimed at you. */
  readonly canBeMet: boolean;
}

const OPEN = codeOf('open');

/** Corrects the codes of rulings whose plans may come too late. What is not in force or out of reach is left as it is. */
export function correctLate(look: Look, { ending }: Pick<RulingScope, 'ending'>, codes: Uint8Array): void {
  for (const [until, some] of ending) {
    const without = look.late?.(until) ?? null;
    if (without === null) continue;
    for (const { ruling, number } of some) {
      const merits = codes[number] ?? OPEN;
      if (merits === OPEN || meritsOf(ruling, without.truths) === merits) continue;
      const instead = insteadOfPlans(ruling, merits, look);
      if (instead !== null) codes[number] = instead.numbers.length > 0 ? OPEN : merits + CLOSED;
    }
  }
}

/** What a ruling in force still hangs on; `null`: nothing. */
export function openOf(ruling: Ruling, look: Look): OpenRuling | null {
  const merits = meritsOf(ruling, look.truths);
  const instead = insteadOfPlans(ruling, merits, look);
  if (merits !== OPEN) {
    const hangs = instead !== null && instead.numbers.length > 0;
    return hangs ? { hanging: instead, canBeMet: merits === ruling.best } : null;
  }
  const hanging = look.hanging(ruling, look.truths);
  return {
    hanging: instead === null ? hanging : both(hanging, instead),
    canBeMet: look.truths[ruling.conditions] !== FALSE,
  };
}

/**
 * A plan that comes true only after the period has ended cannot help. Where an outcome looks at such plans: the
 * facts whose answers could still decide without them (none: a verdict that needs them is closed). `null` where
 * they make no difference.
 */
function insteadOfPlans(ruling: Ruling, merits: number, { late, hanging }: Look): Hanging | null {
  const without = late === null ? null : late(ruling.until);
  if (without === null) return null;
  if (merits !== OPEN && meritsOf(ruling, without.truths) === merits) return null;
  if (!ruling.facts.some((fact) => without.facts.has(fact))) return null;
  const found = hanging(ruling, without.truths, without);
  return found.late ? found : null;
}

function both(a: Hanging, b: Hanging): Hanging {
  return {
    facts: new Set([...a.facts, ...b.facts]),
    numbers: [...new Set([...a.numbers, ...b.numbers])],
    late: b.late,
  };
}
