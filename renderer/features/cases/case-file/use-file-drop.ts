import { useEffect, useEffectEvent, useState } from 'react';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/**
 * Takes files dropped anywhere on the page while the screen is open; otherwise a browser would leave the page for them.
 * Gives back whether files are being held over it.
 */
export function useFileDrop(onDrop: (files: readonly File[]) => void, page: Window = window): boolean {
  const [held, setHeld] = useState(false);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      // Elsewhere a drop is refused; see renderer/app/guard-drops.ts.
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setHeld(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setHeld(false);
      dropped([...(event.dataTransfer?.files ?? [])]);
    };
    page.addEventListener('dragover', over);
    page.addEventListener('dragleave', leave);
    page.addEventListener('drop', drop);
    return () => {
      page.removeEventListener('dragover', over);
      page.removeEventListener('dragleave', leave);
      page.removeEventListener('drop', drop);
    };
  }, [page]);
  return held;
}
