/** A square of a grid, counted from 0; row 0 holds the heads of the columns, column 0 those of the rows. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  /** Held with an arrow these go back and forth in the browser. */
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads, never beyond the edge; `null` for a key that does not move. */
export function nextCell(
  { row, column }: GridPosition,
  { key, ctrlKey, altKey, metaKey }: GridKey,
  { rows, columns }: GridSize,
): GridPosition | null {
  const to = (nextRow: number, nextColumn: number): GridPosition => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  if (altKey || metaKey) return null;
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
