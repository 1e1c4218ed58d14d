/**
 * The paper in points. `report.css` sets the same numbers; the printing test holds the two together: it prints the memo
 * of every example company and counts the pages.
 */
export const PAPER = {
  /** Between the margins of an A4 page. */
  width: 504,
  /** A little less than the 754 points there are: fonts differ. */
  height: 742,
  side: 104,
  gap: 12,
} as const;

export interface TypeSize {
  readonly size: number;
  /** From line to line: Latin, and Chinese, which needs more air. */
  readonly latin: number;
  readonly chinese: number;
}

export const TYPE = {
  kicker: { size: 8.6, latin: 12, chinese: 13 },
  name: { size: 19, latin: 23, chinese: 25 },
  longName: { size: 12, latin: 15, chinese: 16 },
  heading: { size: 10.5, latin: 14, chinese: 15 },
  lead: { size: 9.8, latin: 13.6, chinese: 15.4 },
  plain: { size: 8.8, latin: 11.8, chinese: 13.2 },
  /** The second language below the first. */
  second: { size: 8.2, latin: 11, chinese: 12.2 },
  quiet: { size: 8, latin: 10.8, chinese: 12 },
  count: { size: 14, latin: 17, chinese: 17 },
  countLabel: { size: 7.4, latin: 9.2, chinese: 10 },
} as const satisfies Readonly<Record<string, TypeSize>>;

/** A name longer than this is set small. */
export const LONG_NAME = 60;

/** Space that belongs to a block besides its lines, in points. */
export const SPACE = {
  second: 1.5,
  title: 20,
  heading: 12,
  paragraph: 4,
  counts: 14,
  countCell: 6,
  entries: 2,
  entry: 6.5,
} as const;
