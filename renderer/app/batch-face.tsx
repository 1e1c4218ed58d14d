import { BatchScreen } from '../features/batch/index.ts';
import { PlacesSheet } from '../features/interview/index.ts';
import { useVault } from '../features/vault/index.ts';
import type { Host } from '../host/index.ts';
import type { Preferences } from '../storage/index.ts';

/** Screening a sheet of companies, with what belongs to other features. */
export function BatchFace({ host, preferences }: { readonly host: Host; readonly preferences: Preferences }) {
  const { on: vault } = useVault();
  return (
    <BatchScreen
      host={host}
      placesSheet={(props) => <PlacesSheet {...props} />}
      kept={vault ? null : preferences.sheetMappings}
    />
  );
}
