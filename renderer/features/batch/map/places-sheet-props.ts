import type { ReactNode } from 'react';
import type { PlaceId } from '../../../../seeds/schema/index.ts';

/** The sheet on which places are chosen, which the app takes from the interview. */
export interface PlacesSheetProps {
  /** An empty list stands for all of them. */
  readonly places: readonly PlaceId[];
  /** Gives back whether they were kept; then the sheet closes. */
  readonly onKeep: (places: readonly PlaceId[]) => boolean;
  readonly onClose: () => void;
}

export type PlacesSheetSlot = (props: PlacesSheetProps) => ReactNode;
