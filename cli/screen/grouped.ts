/** A number with commas between its thousands. */
export const grouped = (number: number): string => number.toLocaleString('en-US');
