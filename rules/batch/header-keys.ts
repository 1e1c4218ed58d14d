/** A header with its position, counted from 1: `Industry [3]`. */
const WITH_POSITION = /^(?<name>[^]*) \[(?<position>\d{1,4})\]$/u;

/** How a mapping file names a column: by its header, or with the position where the header alone is not enough. */
export function headerKey(header: readonly string[], column: number): string {
  const name = header[column] ?? '';
  const alone = header.filter((one) => one === name).length === 1;
  return name !== '' && alone && !WITH_POSITION.test(name) ? name : `${name} [${column + 1}]`;
}

/** The column a mapping file names; `null`: the sheet has none, or several, of that name. */
export function columnOfKey(header: readonly string[], key: string): number | null {
  const { name, position } = WITH_POSITION.exec(key)?.groups ?? {};
  const column = Number(position) - 1;
  if (name !== undefined && header[column] === name) return column;
  const at = header.indexOf(key);
  return at >= 0 && header.lastIndexOf(key) === at ? at : null;
}
