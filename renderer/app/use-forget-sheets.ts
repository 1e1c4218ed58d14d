import { useEffect } from 'react';
import { useVault } from '../features/vault/index.ts';
import { useSave } from '../shared/ui/index.ts';
import { setPreference, type Preferences } from '../storage/index.ts';

/**
 * How sheets of companies were read is kept with the preferences, and these stay in clear beside a vault: once there is
 * one, it is removed, and nothing of the kind is kept.
 */
export function useForgetSheets({ sheetMappings }: Preferences): void {
  const { on: vault } = useVault();
  const save = useSave();
  const mustForget = vault && sheetMappings.length > 0;
  useEffect(() => {
    if (mustForget) save(setPreference('sheetMappings', []));
  }, [mustForget, save]);
}
