import type { Entry } from './outline.ts';

/** What the address asks for. */
export interface Asked {
  readonly at: string | null;
  readonly from: string | null;
}

/** Whether the address asks for the passage an entry rests on. */
export const isAsked = ({ cite }: Entry, asked: Asked): boolean =>
  cite.some(({ at, from }) => at === asked.at && from === asked.from);
