import type { Desk } from '../desk.ts';
import { answer, counts } from './answer.ts';
import { ended } from './ended.ts';
import { foot } from './foot.ts';
import { basis, head } from './head.ts';
import { askFirst, nearMisses, oneAnswerAway, toWatch } from './lists.ts';
import { bestPlaces } from './places.ts';
import type { Section } from './section.ts';
import { toAsk, undertakings } from './to-do.ts';
import { unchecked } from './unchecked.ts';

/** The parts of the memo in reading order, whole; those with nothing to say are left out. */
export function memoSections(desk: Desk): readonly Section[] {
  const parts = [
    head,
    answer,
    counts,
    askFirst,
    bestPlaces,
    oneAnswerAway,
    nearMisses,
    toWatch,
    ended,
    toAsk,
    undertakings,
    unchecked,
    basis,
    foot,
  ];
  return parts.flatMap((make) => make(desk) ?? []);
}
