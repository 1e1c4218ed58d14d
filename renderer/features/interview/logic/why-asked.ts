import type { Assessment, Outlook } from '../../../../rules/index.ts';
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
  { standings, openPlaces }: Pick<Assessment, 'standings'> & Pick<Outlook, 'openPlaces'>,
  shown: ShownQuestion,
  cares: readonly Kind[],
): WhyAsked {
  const facts = new Set(shown.question.facts);
  const open = new Set(
    openPlaces
      .filter((place) => shown.question.facts.some((fact) => place.facts.has(fact)))
      .map(({ place }) => place),
  );
  const places = standings.filter(({ id, criteria }) =>
    shown.mode === 'editing'
      ? criteria.some((criterion) => criterion.facts.some((fact) => facts.has(fact)))
      : open.has(id),
  );
  return {
    provisions: hanging.length,
    firm: hanging.filter(({ force }) => FIRM.has(force)).length,
    cared: hanging.filter(({ kind }) => cares.includes(kind)).length,
    places: places.map(({ id }) => id),
  };
}
