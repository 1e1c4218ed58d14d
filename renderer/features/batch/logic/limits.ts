/** The page keeps the results of every company in memory: more than this would not fit. */
export const MOST_COMPANIES = 1_000_000;

/** More rows than this would be taller than a browser can draw. */
export const MOST_SHOWN = 300_000;

/** So many rows are held to be saved in another order than the sheet's; more are written as they are read. */
export const MOST_HELD = 200_000;

/** Names are put in order beforehand up to so many; more only when somebody asks for it. */
export const RANKED_BEFORE = 200_000;
