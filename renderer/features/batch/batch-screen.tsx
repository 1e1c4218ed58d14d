import type { Host } from '../../host/index.ts';
import type { PlacesSheetSlot } from './map/places-sheet-props.ts';
import { MapStep } from './map/map-step.tsx';
import { ResultsStep } from './results/results-step.tsx';
import { RunStep } from './run/run-step.tsx';
import { StartStep } from './start/start-step.tsx';
import { useBatch } from './store/batch-keeper.tsx';
import type { KeptMappings } from './logic/kept-mappings.ts';

export interface BatchScreenProps {
  readonly host: Host;
  /** The sheet on which places are chosen; belongs to the interview. */
  readonly placesSheet: PlacesSheetSlot;
  /** How sheets were read before, on this device. `null`: nothing is kept, because there is a vault. */
  readonly kept: KeptMappings | null;
}

/** A sheet of companies: choose it, say what its columns are, screen it, look at the results. */
export function BatchScreen({ host, placesSheet, kept }: BatchScreenProps) {
  const state = useBatch();
  switch (state.step) {
    case 'start':
    case 'opening':
      return <StartStep host={host} state={state} kept={kept} />;
    case 'map':
      return <MapStep host={host} state={state} placesSheet={placesSheet} kept={kept} />;
    case 'run':
      return <RunStep state={state} />;
    case 'results':
      return <ResultsStep host={host} state={state} />;
  }
}
