/** Keeps what is being typed, a moment after it was typed. */
export interface Autosave {
  /** Takes in the text as it stands now. */
  readonly change: (text: string) => void;
  /** Keeps at once what has not been kept yet. */
  readonly flush: () => void;
  /** Forgets what has not been kept yet. */
  readonly drop: () => void;
}

/** How long a typed character may wait, in milliseconds. Shorter than the time in which anybody could close a window. */
export const AUTOSAVE_WAIT = 200;

/**
 * Calls `save` with the newest text at most `wait` milliseconds after the first character not kept yet: whoever types
 * without a pause is kept up with, too.
 */
export function createAutosave(save: (text: string) => void, wait = AUTOSAVE_WAIT): Autosave {
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; text: string } | null = null;
  const take = (): string | null => {
    if (waiting === null) return null;
    const { timer, text } = waiting;
    clearTimeout(timer);
    waiting = null;
    return text;
  };
  const flush = () => {
    const text = take();
    if (text !== null) save(text);
  };
  const change = (text: string) => {
    if (waiting === null) waiting = { timer: setTimeout(flush, wait), text };
    else waiting.text = text;
  };
  return { change, flush, drop: () => void take() };
}
