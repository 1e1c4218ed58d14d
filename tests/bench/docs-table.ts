/** A table in Markdown; numbers stand right. */
export function markdownTable(
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const isNumber = headers.map((_, column) =>
    rows.every((row) => typeof row[column] === 'number' || /^[\d(<–—]/.test(String(row[column]))),
  );
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(headers), line(isNumber.map((right) => (right ? '--:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}

/** A text with what stands between the markers of a name replaced. Throws where a marker is missing. */
export function replaceBetween(text: string, name: string, by: string): string {
  const [open, close] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`no markers "${name}"`);
  return `${text.slice(0, from + open.length)}\n\n${by}\n\n${text.slice(to)}`;
}

/** A number with three figures that count, and thousands apart. */
export const figures = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 6 });
