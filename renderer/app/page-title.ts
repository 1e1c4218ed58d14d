import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useVault } from '../features/vault/index.ts';
import type { Route } from '../shared/routing/index.ts';

/**
 * Names the window after the case, the screen and the program. Not after the case where there is a vault: browsers keep
 * titles in their history, in clear.
 */
export function usePageTitle(screen: Route['screen'], caseName?: string): void {
  const t = useTranslations('app');
  const { on: vault } = useVault();
  const title = [vault ? undefined : caseName, t(`titles.${screen}`), t('product')]
    .filter((part) => part !== undefined)
    .join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The title of a screen that belongs to no case. */
export function PageTitle({ screen }: { readonly screen: Route['screen'] }): null {
  usePageTitle(screen);
  return null;
}
