import type { ReactNode } from 'react';

const PATHS = {
  plus: 'M8 3v10M3 8h10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5 14 14',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  back: 'M10 3.5 5.5 8l4.5 4.5M5.5 8H14',
  check: 'M3 8.5 6.5 12 13 4.5',
  gear: 'M2.5 4.5h6M12 4.5h1.5M10.25 2.75v3.5M2.5 11.5H4M7.5 11.5h6M5.75 9.75v3.5',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  moon: 'M13 9.6A5.6 5.6 0 1 1 6.4 3a4.5 4.5 0 0 0 6.6 6.6z',
  system: 'M2 3.5h12v7.5H2zM5.5 13.5h5M8 11v2.5',
  keyboard: 'M1.5 4.5h13v7h-13zM4 7h.01M6.5 7h.01M9 7h.01M11.5 7h.01M5 9.25h6',
  note: 'M3.5 2.5h9v7.5l-3.5 3.5h-5.5zM9 13.25V10h3.5M5.5 5.5h5M5.5 8h3',
  flag: 'M4 14V2.5h8l-1.75 2.75L12 8H4',
  eye: 'M1.5 8S4 3.75 8 3.75 14.5 8 14.5 8 12 12.25 8 12.25 1.5 8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  languages: 'M1.5 4h7M5 2.5V4M7 4c-.6 2.6-2.4 4.4-5 5.5M3.2 6c.8 1.6 2.2 2.8 4 3.5M8 13.5l3-7 3 7M9 11.25h4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.75V8l2.25 1.75',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  edit: 'M3 13l.7-2.8L10.8 3.1l2.1 2.1-7.1 7.1L3 13z',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5h.01',
  book: 'M8 4.25C6.5 3.25 4.5 2.75 2 2.75v9.5c2.5 0 4.5.5 6 1.5 1.5-1 3.5-1.5 6-1.5v-9.5c-2.5 0-4.5.5-6 1.5zM8 4.25v9.5',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2M8 9.75v1.5',
  sheet: 'M2.5 3h11v10h-11zM2.5 6.25h11M2.5 9.5h11M6 6.25V13',
  warning: 'M8 2.5 14.5 13.5h-13L8 2.5zM8 6.5v3.5M8 11.75h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line picture. It never speaks: the words beside it, or the label of its button, do. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
