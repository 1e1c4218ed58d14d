import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Preferences } from '../storage/index.ts';

const darkQuery = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Puts theme, text size and visit mode on `<html>` before it is painted; gives back whether the page is dark now. */
export function useAppearance(
  { theme, scale }: Pick<Preferences, 'theme' | 'scale'>,
  visiting: boolean,
): boolean {
  const systemDark = useSyncExternalStore(subscribe, () => darkQuery().matches);
  useLayoutEffect(() => {
    const html = document.documentElement;
    if (theme === 'system') delete html.dataset.theme;
    else html.dataset.theme = theme;
    if (scale === 'large') html.dataset.scale = 'large';
    else delete html.dataset.scale;
    if (visiting) html.dataset.visit = 'on';
    else delete html.dataset.visit;
  }, [theme, scale, visiting]);
  return theme === 'dark' || (theme === 'system' && systemDark);
}
