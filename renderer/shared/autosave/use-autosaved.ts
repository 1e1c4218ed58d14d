import { useEffect, useRef, useState } from 'react';
import { createAutosave, type Autosave } from './create-autosave.ts';

export interface Autosaved {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** Goes back to what is stored. */
  readonly drop: () => void;
}

/**
 * A text that is kept while it is typed: after a moment, on leaving the box, on leaving the screen and on closing the
 * window. What is typed stays on screen until it has been read back, so a write that failed loses nothing that can
 * be seen.
 */
export function useAutosaved(stored: string, save: (text: string) => void): Autosaved {
  const [typed, setTyped] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  if (!writing && typed !== null && typed === stored) setTyped(null);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const autosave = useRef<Autosave | null>(null);
  useEffect(() => {
    const made = createAutosave((text) => latest.current(text));
    autosave.current = made;
    const onHide = () => {
      if (document.visibilityState === 'hidden') made.flush();
    };
    window.addEventListener('pagehide', made.flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      made.flush();
      window.removeEventListener('pagehide', made.flush);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);
  return {
    text: typed ?? stored,
    onChange: (text) => {
      setTyped(text);
      setWriting(true);
      autosave.current?.change(text);
    },
    onBlur: () => {
      autosave.current?.flush();
      setWriting(false);
    },
    drop: () => {
      autosave.current?.drop();
      setTyped(null);
      setWriting(false);
    },
  };
}
