/** Every step in the browser's history has its scroll position; the Back button returns to it once the page is long enough. */
const positions = new Map<string, number>();

function keyOfEntry(): string | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('step' in state)) return null;
  return typeof state.step === 'string' ? state.step : null;
}

function markEntry(): string {
  const step = `${Date.now()}-${Math.round(performance.now() * 1000)}`;
  window.history.replaceState({ step }, '');
  return step;
}

function scrollWhenLongEnough(top: number): void {
  let tries = 0;
  const look = () => {
    tries += 1;
    const longest = document.documentElement.scrollHeight - window.innerHeight;
    if (longest >= top || tries > 60) window.scrollTo(0, top);
    else requestAnimationFrame(look);
  };
  look();
}

/** Starts remembering; gives back how to stop. */
export function rememberScroll(): () => void {
  window.history.scrollRestoration = 'manual';
  let current = keyOfEntry() ?? markEntry();
  const onScroll = () => positions.set(current, window.scrollY);
  const onChange = () => {
    const known = keyOfEntry();
    current = known ?? markEntry();
    if (known === null) window.scrollTo(0, 0);
    else requestAnimationFrame(() => scrollWhenLongEnough(positions.get(known) ?? 0));
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('hashchange', onChange);
  };
}
