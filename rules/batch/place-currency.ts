import type { Catalogue, IsoDate, Language, PlaceId } from '../../seeds/schema/index.ts';
import { beginsOn, endedOn } from '../assess/period.ts';
import { RESULT_WORDS } from './result-words.ts';

/** What has to be said of a place beside its fit: that all texts that name it have ended, or are still to begin. */
export function placeCurrency(
  catalogue: Catalogue,
  language: Language,
  asOf: IsoDate,
): (place: PlaceId) => string {
  const words = RESULT_WORDS[language];
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  const said = new Map(
    catalogue.places.flatMap((place) => {
      const ended = endedOn(place, documents, asOf);
      if (ended !== null) return [[place.id, words.ended(ended)] as const];
      const begins = beginsOn(place, documents, asOf);
      return begins === null ? [] : [[place.id, words.begins(begins)] as const];
    }),
  );
  return (place) => said.get(place) ?? '';
}
