import type { PlaceResult } from '../../../rules/index.ts';
import type { Place } from '../../../seeds/schema/index.ts';
import type { ReadyResult } from './result-gate.tsx';

/** One place and the case it is looked at for. */
export interface PlaceProps {
  readonly place: Place;
  readonly result: ReadyResult;
}

/** With its standing, where it is among the places considered. */
export interface PlaceStandingProps extends PlaceProps {
  readonly standing: PlaceResult | undefined;
}
