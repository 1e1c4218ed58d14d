import type { Language, Outcome } from '../../../../seeds/schema/index.ts';

/**
 * The report as pure data: everything already put into words, in the chosen languages, in reading order. The page,
 * the print, the HTML file and the Word file are four ways to draw the same blocks; none of them decides anything.
 */

/**
 * A stretch of text. `lang` is the language it is written in, or the script of a document whose printed words it
 * is; `null`: a name as somebody typed it, in a language nobody told us. `strong`: to be seen first. `quiet`: beside
 * the point. `cite`: where it is written.
 */
export interface Run {
  readonly words: string;
  readonly lang: Language | null;
  readonly look?: 'strong' | 'quiet' | 'cite';
}

/** One sentence or phrase, in one language, perhaps with printed words in it. Runs are joined without a space. */
export type Line = readonly Run[];

/** The same thing in each chosen language, first language first; one line where both would read the same. */
export type Say = readonly Line[];

/** One thing in a list: a narrow column at the side (how firm, how many, where), a title, and what belongs to it. */
export interface Entry {
  readonly side: readonly Say[];
  readonly title: Say;
  readonly lines: readonly Say[];
}

/** A cell holds paragraphs. `outcome` marks a cell of a decision record; its words already say the same. */
export interface Cell {
  readonly says: readonly Say[];
  readonly outcome?: Outcome;
}

/** `share`: how wide, in parts of the whole. */
export interface Column {
  readonly label: Say;
  readonly share: number;
}

export interface Count {
  readonly count: number;
  readonly label: Say;
}

export type Block =
  /** The first thing on the memo. `name` is cleaned of characters that cannot be seen; it can still be very long. */
  | { readonly kind: 'title'; readonly kicker: Say; readonly name: string; readonly lines: readonly Say[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly say: Say }
  /** `lead`: the answer itself. `quiet`: beside the point. `more`: what a list leaves out, on one line. `notice`: must not be overlooked. */
  | {
      readonly kind: 'paragraph';
      readonly tone: 'plain' | 'lead' | 'quiet' | 'more' | 'notice';
      readonly say: Say;
    }
  /** A label and what belongs to it. */
  | {
      readonly kind: 'pairs';
      readonly rows: readonly { readonly label: Say; readonly says: readonly Say[] }[];
    }
  /** Counts that add up; `total` says to what. */
  | { readonly kind: 'counts'; readonly counts: readonly Count[]; readonly total: Say }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  /** `name` is spoken, not drawn: the heading above says it. The head repeats on every page. */
  | {
      readonly kind: 'table';
      readonly name: Say;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    };

export interface ReportModel {
  /** One or two different ones. */
  readonly languages: readonly [Language] | readonly [Language, Language];
  /** For whom; for the title of the file and of the window. */
  readonly name: string;
  /** What stands at the foot of every page, beside its number; one line, in the first language, already short. */
  readonly running: string;
  /** The memo to leave behind: one or two A4 pages, already cut to fit. */
  readonly memo: readonly (readonly Block[])[];
  /** What the memo rests on, in full; `null`: not asked for. Each part begins with a heading of level 1. */
  readonly annex: readonly (readonly Block[])[] | null;
}
