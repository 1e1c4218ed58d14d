import {
  isoDateSchema,
  placeIdSchema,
  provisionIdSchema,
  type Answer,
  type FactId,
} from '../../../seeds/schema/index.ts';
import type { StateToKeep } from '../../../renderer/storage/snapshots/write-snapshot.ts';

/** A state of a case with these answers, under a catalogue of two provisions and two places. */
export function stateOf(answers: readonly (readonly [FactId, Answer])[]): StateToKeep {
  return {
    pack: { version: '0.1.0', hash: 'a'.repeat(64) },
    asOf: isoDateSchema.parse('2026-11-22'),
    answers: new Map(answers),
    places: [],
    cares: [],
    verdicts: [
      { id: provisionIdSchema.parse('fake.a'), verdict: 'met' },
      { id: provisionIdSchema.parse('fake.b'), verdict: 'closed', wouldBe: 'met-if-judged' },
    ],
    standings: [
      { id: placeIdSchema.parse('here'), standing: 'not-suitable' },
      { id: placeIdSchema.parse('there'), standing: null },
    ],
    agreed: true,
  };
}
