import type { Assessment } from '../../../../rules/index.ts';
import type { Force, Kind, PlaceId, Provision } from '../../../../seeds/schema/index.ts';
import type { ShownQuestion } from './choose-question.ts';

/** What hangs on a question, in numbers. */
export interface WhyAsked {
  readonly provisions: number;
  /** Those that permit or provide something. */
  readonly firm: number;
  /** Those of the kinds the person cares about; 0 where nobody said. */
  readonly cared: number;
  /** Places whose standing hangs on it, best first. */
  readonly places: readonly PlaceId[];
}

const FIRM: ReadonlySet<Force> = new Set(['allow', 'provide']);

/** Counts what hangs on a question; `hanging` are its provisions (`hangingProvisions`). */
export function whyAsked(
  hanging: readonly Provision[],
  { standings }: Pick<Assessment, 'standings'>,
  shown: ShownQuestion,
  cares: readonly Kind[],
): WhyAsked {
  const facts = new Set(shown.question.facts);
  const places = standings.filter(({ criteria }) =>
    criteria.some(
      (criterion) =>
        (shown.mode === 'editing' || criterion.outcome === 'unknown') &&
        criterion.facts.some((fact) => facts.has(fact)),
    ),
  );
  return {
    provisions: hanging.length,
    firm: hanging.filter(({ force }) => FIRM.has(force)).length,
    cared: hanging.filter(({ kind }) => cares.includes(kind)).length,
    places: places.map(({ id }) => id),
  };
}
