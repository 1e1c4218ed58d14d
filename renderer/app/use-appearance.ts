import { useEffect, useSyncExternalStore } from 'react';
import type { Preferences } from '../storage/index.ts';

const darkQuery = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Puts theme and text size on `<html>`; gives back whether the page is dark now. */
export function useAppearance({ theme, scale }: Pick<Preferences, 'theme' | 'scale'>): boolean {
  const systemDark = useSyncExternalStore(subscribe, () => darkQuery().matches);
  useEffect(() => {
    const html = document.documentElement;
    if (theme === 'system') delete html.dataset.theme;
    else html.dataset.theme = theme;
    if (scale === 'large') html.dataset.scale = 'large';
    else delete html.dataset.scale;
  }, [theme, scale]);
  return theme === 'dark' || (theme === 'system' && systemDark);
}
