import type { Point } from './point.ts';

const [WIDTH, HEIGHT] = [640, 360];
const BOX = { left: 64, right: 560, top: 24, bottom: 304 } as const;
const DASHES = ['', '8 4', '2 4'] as const;

/** Seconds against companies, both in tens, a line for each size of catalogue. Follows the reader's light or dark theme. */
export function plot(points: readonly Point[]): string {
  const tens = (value: number) => Math.log10(value);
  const [fromX, toX] = [3, 6];
  const logs = points.map(({ seconds }) => tens(seconds));
  const [fromY, toY] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
  const x = (log: number) => BOX.left + ((log - fromX) / (toX - fromX)) * (BOX.right - BOX.left);
  const y = (log: number) => BOX.bottom - ((log - fromY) / (toY - fromY)) * (BOX.bottom - BOX.top);
  const at = (point: Point) => [x(tens(point.screened)), y(tens(point.seconds))].map((n) => n.toFixed(1));
  const lines = [...new Set(points.map(({ times }) => times))].map((times, index) => {
    const mine = points.filter((point) => point.times === times);
    const [endX = '0', endY = '0'] = at(mine.at(-1) ?? mine[0] ?? fail());
    const label = `${times}× (${(mine[0]?.provisions ?? 0).toLocaleString('en-US')})`;
    const dots = mine.map((point) => {
      const [cx, cy] = at(point);
      return `<circle cx="${cx}" cy="${cy}" r="3.5" fill="currentColor"/>`;
    });
    const path = mine.map((point) => at(point).join(',')).join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="${DASHES[index] ?? ''}"/>`,
      ...dots,
      `<text x="${Number(endX) + 2}" y="${Number(endY) - 8}">${label}</text>`,
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Seconds of screening against the number of companies, for three sizes of catalogue">`,
    '<style>svg{color:#1f2933;background:#fff;font:13px system-ui,sans-serif}text{fill:currentColor}.grid{stroke:currentColor;stroke-opacity:.2}@media (prefers-color-scheme:dark){svg{color:#e4e7eb;background:#14181d}}</style>',
    ...steps(fromX, toX).map((log) =>
      tick(x(log), BOX.bottom + 20, 'middle', (10 ** log).toLocaleString('en-US')),
    ),
    ...steps(fromY, toY).flatMap((log) => [
      `<line class="grid" x1="${BOX.left}" x2="${BOX.right}" y1="${y(log)}" y2="${y(log)}"/>`,
      tick(BOX.left - 8, y(log) + 4, 'end', `${Number((10 ** log).toPrecision(1))}`),
    ]),
    tick((BOX.left + BOX.right) / 2, HEIGHT - 12, 'middle', 'companies'),
    tick(BOX.left, BOX.top - 8, 'middle', 'seconds'),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

const steps = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

const tick = (x: number, y: number, anchor: string, text: string): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;

function fail(): never {
  throw new Error('a line without points');
}
