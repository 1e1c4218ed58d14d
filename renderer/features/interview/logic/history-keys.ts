/** The part of a keyboard event that matters here. */
export interface HistoryStroke {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** True while somebody types text: then undo and redo are those of the text box. */
  readonly typing: boolean;
}

/** Ctrl or Cmd with Z takes an answer back, with Shift as well it gives it again. `null` leaves it to the browser. */
export function readHistoryKey(stroke: HistoryStroke): 'undo' | 'redo' | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, typing } = stroke;
  if (typing || altKey || ctrlKey === metaKey || key.toLowerCase() !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}
