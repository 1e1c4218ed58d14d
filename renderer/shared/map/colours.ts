/**
 * The colours of the drawing, by the names of the theme, so that light and dark both follow. Each carries the light
 * value for a page that has no theme, such as a report in a file of its own.
 */
export const COLOURS = {
  land: 'var(--card, #fdfcf8)',
  sheet: 'var(--paper, #f5f3ec)',
  water: 'var(--open-soft, #e2e9f4)',
  waterName: 'var(--open, #2f5a97)',
  ink: 'var(--ink, #1b2427)',
  quiet: 'var(--ink-2, #4a565a)',
  faint: 'var(--ink-3, #626d70)',
  line: 'var(--line, #d8d4c7)',
  edge: 'var(--line-strong, #84867d)',
  accent: 'var(--accent, #0c5f60)',
  strong: 'var(--met, #1c6a48)',
  good: 'var(--met, #1c6a48)',
  possible: 'var(--open, #2f5a97)',
  weak: 'var(--closed, #7c5a14)',
  bad: 'var(--not-met, #a3342b)',
  none: 'var(--out, #626d70)',
  ended: 'var(--closed, #7c5a14)',
} as const;
