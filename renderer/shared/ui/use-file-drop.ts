import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * Takes files dropped on an element, or without one anywhere on the page, while it is there; otherwise a browser would
 * leave the page for them. What was dropped is gone once `onDrop` has returned. Gives back whether files are being held
 * over it. Buttons must do the same for the keyboard.
 */
export function useFileDrop(
  onDrop: (dropped: DataTransfer) => void,
  area?: RefObject<HTMLElement | null>,
): boolean {
  const [held, setHeld] = useState(false);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const element = area?.current ?? document.documentElement;
    // The page as a whole comes after everything that takes or refuses drops by itself.
    const target: EventTarget = area === undefined ? window : element;
    const listening = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) => {
      const listen = (event: Event) => {
        if (event instanceof DragEvent && hasFiles(event)) hear(event);
      };
      target.addEventListener(type, listen, { signal: listening.signal });
    };
    on('dragover', (event) => {
      event.preventDefault();
      // Elsewhere a drop is refused; see renderer/app/guard-drops.ts.
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setHeld(true);
    });
    on('dragleave', ({ relatedTarget }) => {
      // Entering an inner element counts as leaving the outer one.
      if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) setHeld(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setHeld(false);
      if (event.dataTransfer !== null) dropped(event.dataTransfer);
    });
    return () => listening.abort();
  }, [area]);
  return held;
}
