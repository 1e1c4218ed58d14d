/** A cell of the grid: row −1 is the head. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

/** Where a key leads from a cell; `null`: this key does not move. */
export function moveCell(at: CellAt, event: Key, { rows, columns, page }: Extent): CellAt | null {
  const to = stepOf(at, event, { rows, columns, page });
  if (to === null) return null;
  return {
    row: Math.max(-1, Math.min(rows - 1, to.row)),
    column: Math.max(0, Math.min(columns - 1, to.column)),
  };
}

function stepOf(at: CellAt, event: Key, { rows, columns, page }: Extent): CellAt | null {
  if (event.altKey) return null;
  const far = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowDown':
      return { ...at, row: far ? rows - 1 : at.row + 1 };
    case 'ArrowUp':
      return { ...at, row: far ? 0 : at.row - 1 };
    case 'ArrowRight':
      return { ...at, column: far ? columns - 1 : at.column + 1 };
    case 'ArrowLeft':
      return { ...at, column: far ? 0 : at.column - 1 };
    case 'Home':
      return { row: far ? 0 : at.row, column: 0 };
    case 'End':
      return { row: far ? rows - 1 : at.row, column: columns - 1 };
    case 'PageDown':
      return { ...at, row: at.row + page };
    case 'PageUp':
      return { ...at, row: Math.max(0, at.row - page) };
    default:
      return null;
  }
}
