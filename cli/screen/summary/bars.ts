import { safe } from '../../safe-html.ts';
import { grouped } from '../grouped.ts';

/** One bar of a chart: what it is, how many, and how much of it is drawn darker. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly strong?: number;
  /** Which colour, of those of verdicts; the usual one where there is none. */
  readonly tone?: string;
  /** What stands behind the number. */
  readonly note?: string;
}

/**
 * A bar chart as a table: the number stands beside every bar, so that nothing is said by length or colour alone. The
 * bars measure themselves by the longest.
 */
export function bars(caption: string, list: readonly Bar[]): string {
  const most = Math.max(1, ...list.map(({ count }) => count));
  const rows = list.map(
    (bar) =>
      `<tr><th scope="row">${safe(bar.label)}</th><td class="number">${grouped(bar.count)}</td><td class="note">${safe(bar.note ?? '')}</td><td class="drawn">${drawn(bar, most)}</td></tr>`,
  );
  return `<table class="chart"><caption>${safe(caption)}</caption><tbody>${rows.join('')}</tbody></table>`;
}

function drawn({ count, strong, tone }: Bar, most: number): string {
  if (count === 0) return '';
  const inner = `<div style="width:${percent((strong ?? count) / count)}"></div>`;
  return `<div class="bar${tone === undefined ? '' : ` ${tone}`}" style="width:${percent(count / most)}">${inner}</div>`;
}

export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** A plain table. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const head = heads
    .map(
      (text, at) =>
        `<th scope="col"${typeof rows[0]?.[at] === 'number' ? ' class="number"' : ''}>${safe(text)}</th>`,
    )
    .join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells
        .map((cell) =>
          typeof cell === 'number' ? `<td class="number">${grouped(cell)}</td>` : `<td>${safe(cell)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<table class="list"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
