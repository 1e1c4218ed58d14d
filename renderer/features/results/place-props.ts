import type { PlaceResult } from '../../../rules/index.ts';
import type { IsoDate, Place, PlaceId, ProvisionId } from '../../../seeds/schema/index.ts';
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

/** The places ticked for a comparison, and how to change that. */
export interface Compared {
  readonly ids: readonly PlaceId[];
  readonly toggle: (id: PlaceId) => void;
  readonly clear: () => void;
}

/** What is known of all places of a case, worked out once for the tab. */
export interface PlacesKnown {
  readonly result: ReadyResult;
  /** Places whose texts have all ended, and when the last one did. */
  readonly ended: ReadonlyMap<PlaceId, IsoDate>;
  /** Places of which no text is in force and one is still to begin, and when the first one does. */
  readonly begins: ReadonlyMap<PlaceId, IsoDate>;
  /** What would hold at a place, were its text in force. */
  readonly held: ReadonlyMap<PlaceId, readonly ProvisionId[]>;
  readonly results: ReadonlyMap<PlaceId, PlaceResult>;
  readonly compared: Compared;
}
