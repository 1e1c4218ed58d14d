import { useState } from 'react';
import { useKeeper } from './use-keeper.ts';

export interface Autosaved {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** Goes back to what is stored. */
  readonly drop: () => void;
}

/**
 * A text that is kept while it is typed. What is typed stays on screen until it has been read back, so a write that
 * failed loses nothing that can be seen. `save` says whether it was kept.
 */
export function useAutosaved(stored: string, save: (text: string) => Promise<boolean>): Autosaved {
  const [typed, setTyped] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  if (!writing && typed !== null && typed === stored) setTyped(null);
  const keeper = useKeeper<'text', string>((changes) => save(changes.get('text') ?? ''));
  return {
    text: typed ?? stored,
    onChange: (text) => {
      setTyped(text);
      setWriting(true);
      keeper.put('text', text);
    },
    onBlur: () => {
      keeper.flush();
      setWriting(false);
    },
    drop: () => {
      keeper.forget(['text']);
      setTyped(null);
      setWriting(false);
    },
  };
}
