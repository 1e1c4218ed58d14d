import { useEffect } from 'react';
import { readHistoryKey } from './logic/history-keys.ts';

const TICKED = new Set(['checkbox', 'radio', 'button', 'submit']);

/** Whether keys here belong to a text, or to a dialog that stands in front of the interview. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[role="dialog"], [role="alertdialog"]') !== null)
    return true;
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !TICKED.has(target.type))
  );
}

/** Ctrl or Cmd with Z, and with Shift as well, anywhere on the page except where somebody types. */
export function useHistoryKeys(undo: () => boolean, redo: () => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = readHistoryKey({
        key: event.key,
        altKey: event.altKey,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        shiftKey: event.shiftKey,
        typing: isElsewhere(event.target),
      });
      if ((key === 'undo' && undo()) || (key === 'redo' && redo())) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
