import type { Assessment } from '../../../../rules/index.ts';
import { tallyKey, type TallyKey } from '../../../shared/verdicts/tally.ts';
import type {
  Answer,
  Answers,
  FactId,
  PlaceId,
  Provision,
  ProvisionId,
  Standing,
  Verdict,
} from '../../../../seeds/schema/index.ts';
import type { KeptVerdict } from '../../../storage/index.ts';

export type Verdicts = ReadonlyMap<ProvisionId, KeptVerdict>;

/** A provision of which two moments say different things. */
export interface Move {
  readonly id: ProvisionId;
  readonly before: KeptVerdict;
  readonly after: KeptVerdict;
}

/** Provisions that only one of two catalogues has, and those of both whose verdict differs. */
export interface CatalogueStep {
  readonly added: readonly ProvisionId[];
  readonly gone: readonly ProvisionId[];
  readonly moves: readonly Move[];
}

export interface AnswerChange {
  readonly fact: FactId;
  /** `null`: not answered. */
  readonly before: Answer | null;
  readonly after: Answer | null;
}

export interface PlaceMove {
  readonly id: PlaceId;
  /** `null`: not considered. */
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/**
 * The way from what was kept to what holds now, one step after the other: each step changes one thing alone, so that
 * what it changes is due to that.
 */
export interface Steps {
  /** The answers, places and day of then, under the catalogue of now. `null`: the verdicts of then are not there. */
  readonly catalogue: CatalogueStep | null;
  /** The answers and places of then, for the day of now. */
  readonly day: readonly Move[];
  /** The answers and places of now. */
  readonly answers: readonly Move[];
  /** Provisions of both catalogues that come out otherwise, all steps taken together; `null` as above. */
  readonly net: number | null;
}

/** The verdicts of an assessment, as a kept state has them. */
export function verdictsOf({ provisions }: Pick<Assessment, 'provisions'>): Verdicts {
  return new Map(provisions.map(({ id, verdict, wouldBe }) => [id, { verdict, wouldBe }]));
}

/** The standings of an assessment by place. */
export function standingsOf({ standings }: Pick<Assessment, 'standings'>): ReadonlyMap<PlaceId, Standing> {
  return new Map(standings.map(({ id, standing }) => [id, standing]));
}

/** Takes the way in steps. `kept`: then; `sameDay`: then under the catalogue of now; `today`: that, for the day of now. */
export function takeSteps(kept: Verdicts | null, sameDay: Verdicts, today: Verdicts, now: Verdicts): Steps {
  return {
    catalogue: kept === null ? null : catalogueStep(kept, sameDay),
    day: movesBetween(sameDay, today),
    answers: movesBetween(today, now),
    net: kept === null ? null : movesBetween(kept, now).length,
  };
}

/** What another catalogue makes of the same answers, for the same places and day. */
export function catalogueStep(before: Verdicts, after: Verdicts): CatalogueStep {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
    moves: movesBetween(before, after),
  };
}

/** Provisions of both that come out otherwise, in the order of the second. */
function movesBetween(before: Verdicts, after: Verdicts): Move[] {
  return [...after].flatMap(([id, now]) => {
    const then = before.get(id);
    const same = then === undefined || (then.verdict === now.verdict && then.wouldBe === now.wouldBe);
    return same ? [] : [{ id, before: then, after: now }];
  });
}

/** What decides under which mark a verdict is shown. */
export type Shown = Pick<Provision, 'addressee' | 'effect'>;

/** The mark of a kept verdict; the plain one where the catalogue no longer has the provision. */
export const markOf = (provision: Shown | undefined, verdict: Verdict): TallyKey =>
  provision === undefined ? verdict : tallyKey(provision, { verdict });

/** Moves that went the same way under the same marks, the most first; each with its provisions. */
export function groupMoves(
  moves: readonly Move[],
  provisions: ReadonlyMap<ProvisionId, Shown>,
): readonly (readonly Move[])[] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const marks = [move.before, move.after].flatMap(({ verdict, wouldBe }) =>
      [verdict, wouldBe ?? verdict].map((one) => markOf(provisions.get(move.id), one)),
    );
    const key = JSON.stringify([move.before, move.after, marks]);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [move]);
    else same.push(move);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Answers that say something else, in the order of now, then those that are no longer given. */
export function answerChanges(
  before: Answers,
  after: Answers,
  same: (a: Answer | null, b: Answer | null) => boolean,
): readonly AnswerChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((fact) => {
    const change = { fact, before: before.get(fact) ?? null, after: after.get(fact) ?? null };
    return same(change.before, change.after) ? [] : [change];
  });
}

/** Places whose standing differs, or that were or are not considered. */
export function placeMoves(
  before: ReadonlyMap<PlaceId, Standing> | null,
  after: ReadonlyMap<PlaceId, Standing>,
): readonly PlaceMove[] {
  if (before === null) return [];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const move = { id, before: before.get(id) ?? null, after: after.get(id) ?? null };
    return move.before === move.after ? [] : [move];
  });
}
