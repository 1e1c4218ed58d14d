import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { isIdle, TELL_EVERY } from './logic/idle.ts';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;
/** How often to look, in milliseconds. A sleeping computer does not look; it does so when it wakes. */
const LOOK_EVERY = 5_000;

interface IdleOptions {
  readonly watching: boolean;
  /** In milliseconds. */
  readonly limit: number;
  readonly onIdle: () => void;
  /** Somebody is there; said now and then, not at every sign. */
  readonly onActive: () => void;
}

/** Calls when nobody has touched the program for a while. What it gives back notes a sign from another window. */
export function useIdle({ watching, limit, onIdle, onActive }: IdleOptions): () => void {
  const lastSign = useRef(0);
  const touch = useCallback(() => {
    lastSign.current = Date.now();
  }, []);
  const idle = useEffectEvent(onIdle);
  const active = useEffectEvent(onActive);
  useEffect(() => {
    if (!watching) return undefined;
    let told = 0;
    lastSign.current = Date.now();
    const look = () => {
      if (isIdle(lastSign.current, Date.now(), limit)) idle();
    };
    const sign = () => {
      // Looked at first: what wakes the computer must not count as having been there all along.
      look();
      lastSign.current = Date.now();
      if (lastSign.current - told < TELL_EVERY) return;
      told = lastSign.current;
      active();
    };
    const timer = window.setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    for (const name of SIGNS) window.addEventListener(name, sign, { capture: true, passive: true });
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
    };
  }, [watching, limit]);
  return touch;
}
