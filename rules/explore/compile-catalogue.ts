import type { Answers, Catalogue, FactId, IsoDate, PlaceId, Provision } from '../../seeds/schema/index.ts';
import { GateTable } from './gate-table.ts';
import { createHangingMemo } from './hanging-memo.ts';
import { createLatePlans } from './late-plans.ts';
import { UNKNOWN } from './leaf-table.ts';
import { correctLate, openOf, type Look, type OpenRuling } from './open-rulings.ts';
import { compilePlaces, standingsOf, type CompiledPlace } from './place-standings.ts';
import { byWorth, CRITERION_WEIGHT, openWeight, QuestionWorth } from './question-worth.ts';
import { CLOSED, codeOf, resultsOf } from './result-codes.ts';
import { createRulingScope, roomForRulings, type RulingScope } from './ruling-scope.ts';
import { compileRulings, createMerits, type Hanging } from './rulings.ts';
import type { CompiledResult, ScreenedCompany } from './types.ts';

/** The day and the places, already resolved to the ones considered. */
export interface CompiledOptions {
  readonly asOf: IsoDate;
  readonly places: readonly PlaceId[];
}

/** A provision whose verdict unanswered facts can still change. */
export interface OpenProvision {
  readonly provision: Provision;
  readonly facts: ReadonlySet<FactId>;
  /** False when a condition has already failed: the answer decides only whether it was aimed at you. */
  readonly canBeMet: boolean;
}

/** Everything unanswered facts can still change. */
export interface OpenFacts {
  readonly provisions: readonly OpenProvision[];
  /** Facts on which criteria of considered places still hang. */
  readonly places: readonly { readonly place: PlaceId; readonly facts: ReadonlySet<FactId> }[];
}

/** The same conditions as the engine of record, made for speed. */
export interface CompiledCatalogue {
  readonly catalogue: Catalogue;
  readonly assess: (
    answers: Answers,
    options: CompiledOptions,
  ) => { readonly provisions: readonly CompiledResult[] };
  readonly openFacts: (answers: Answers, options: CompiledOptions) => OpenFacts;
  /** Everything a row of a list needs, with hardly anything allocated. `codes` lasts until the next company. */
  readonly screen: (answers: Answers, options: CompiledOptions) => ScreenedCompany;
}

/**
 * Compiles every provision and every place criterion of a catalogue. Four steps, each over less than the one before:
 * the answers make leaves true or false; leaves make conditions (each distinct one once, `GateTable`); conditions make
 * rulings (once for all provisions alike, `compileRulings`); and a provision looks its own up.
 */
export function compileCatalogue(catalogue: Catalogue): CompiledCatalogue {
  const gates = new GateTable();
  const { rulings, rulingOf } = compileRulings(catalogue, gates);
  const places = compilePlaces(catalogue.places, gates);
  const merits = createMerits(rulings);
  const scopeOf = createRulingScope(catalogue, rulings, rulingOf, places);
  const hangingIn = createHangingMemo(catalogue, gates);
  const latePlansOf = createLatePlans(gates);
  const truths = gates.room();
  const table = roomForRulings(rulings.length);
  const codes = new Uint8Array(catalogue.provisions.length);
  const worth = new QuestionWorth(catalogue);

  const lookAt = (answers: Answers): Look => ({
    truths: gates.evaluate(answers, truths),
    late: latePlansOf(answers),
    hanging: hangingIn(answers),
  });
  const decide = (look: Look, scope: RulingScope): void => {
    merits(look.truths, table);
    for (let at = 0; at < rulings.length; at += 1) table[rulings.length + at] = (table[at] ?? 0) + CLOSED;
    if (look.late !== null) correctLate(look, scope, table);
    const { sources } = scope;
    for (let at = 0; at < sources.length; at += 1) codes[at] = table[sources[at] ?? 0] ?? 0;
  };
  /** Adds up in `worth` what is open, once everything is decided. */
  const weigh = (look: Look, { active, places: considered }: RulingScope): void => {
    worth.clear();
    for (const { number, ruling, force } of active) {
      const open = table[number] === OPEN ? openOf(ruling, look) : null;
      if (open !== null) worth.add(open.hanging.numbers, openWeight(force, open.canBeMet));
    }
    for (const { criteria } of considered) {
      const open = openCriteria(criteria, look);
      if (open.length > 0) worth.add(unionOf(open), CRITERION_WEIGHT);
    }
  };

  return {
    catalogue,
    assess: (answers, options) => {
      decide(lookAt(answers), scopeOf(options));
      return { provisions: resultsOf(codes) };
    },
    screen: (answers, options) => {
      const [look, scope] = [lookAt(answers), scopeOf(options)];
      decide(look, scope);
      weigh(look, scope);
      const [first, ...others] = worth.questions(answers, undefined);
      const best = others.reduce((a, b) => (a !== undefined && byWorth(b, a) < 0 ? b : a), first);
      return {
        codes,
        places: standingsOf(scope, look.truths, codes),
        next: best === undefined ? null : { id: best.question.id, facts: best.facts },
        stillMatter: worth.count(),
      };
    },
    openFacts: (answers, options) => {
      const [look, scope] = [lookAt(answers), scopeOf(options)];
      decide(look, scope);
      const open = new Map<number, OpenRuling | null>();
      for (const { number, ruling } of scope.active)
        if (table[number] === OPEN) open.set(number, openOf(ruling, look));
      const provisions = catalogue.provisions.flatMap((provision, at): OpenProvision[] => {
        const found = open.get(scope.sources[at] ?? -1) ?? null;
        return found === null ? [] : [{ provision, facts: found.hanging.facts, canBeMet: found.canBeMet }];
      });
      const hanging = scope.places.map(({ id, criteria }) => ({
        place: id,
        facts: new Set(openCriteria(criteria, look).flatMap(({ facts }) => [...facts])),
      }));
      return { provisions, places: hanging.filter(({ facts }) => facts.size > 0) };
    },
  };
}

const OPEN = codeOf('open');

/** What the undecided criteria of a place hang on. */
function openCriteria(criteria: CompiledPlace['criteria'], { hanging, truths }: Look): Hanging[] {
  const open: Hanging[] = [];
  for (const one of criteria) if (truths[one.audience] === UNKNOWN) open.push(hanging(one, truths));
  return open;
}

function unionOf(some: readonly Hanging[]): readonly number[] {
  const [only, ...others] = some;
  if (only === undefined || others.length === 0) return only?.numbers ?? [];
  const union = [...only.numbers];
  for (const { numbers } of others) for (const one of numbers) if (!union.includes(one)) union.push(one);
  return union;
}
