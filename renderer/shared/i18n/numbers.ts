const grouped = new Intl.NumberFormat('en-GB');

/** A number as it stands everywhere on screen and on paper, in every language: `1,013`. */
export function formatNumber(value: number): string {
  return grouped.format(value);
}
