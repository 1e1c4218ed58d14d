import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Route } from '../shared/routing/index.ts';

/** Names the window after the case, the screen and the program. */
export function usePageTitle(screen: Route['screen'], caseName?: string): void {
  const t = useTranslations('app');
  const title = [caseName, t(`titles.${screen}`), t('product')]
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
