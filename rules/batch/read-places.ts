import { LANGUAGES, type Catalogue, type PlaceId } from '../../seeds/schema/index.ts';
import type { Fault } from './cell-answer.ts';
import { cellText, isBlank, LONGEST_CELL } from './cell-text.ts';
import { nearest } from './nearest.ts';
import { createDictionary, lookUpItems } from './option-words.ts';
import type { Cell } from './types.ts';
import { shortened } from './word-key.ts';

/** The places of a cell, in catalogue order. With any fault there are none: the company is looked at everywhere. */
export interface ReadPlaces {
  readonly places: readonly PlaceId[];
  readonly faults: readonly Fault[];
}

const NOWHERE: ReadPlaces = { places: [], faults: [] };
const TOLD = 10;

/** A reader of cells that name places where one can locate: by id, by name in three languages, or as printed. */
export function createPlacesReader(catalogue: Catalogue): (cell: Cell) => ReadPlaces {
  const places = catalogue.places.filter(({ canLocate }) => canLocate);
  const names = places.flatMap(({ id, name, printed }) =>
    [id, ...LANGUAGES.map((language) => name[language]), ...printed].map((one) => [id, one] as const),
  );
  const dictionary = createDictionary(names, [], new Map());
  return (cell) => {
    if (isBlank(cell)) return NOWHERE;
    const text = cellText(cell);
    if (cell.kind === 'failed')
      return failed({ code: 'formula-error', found: shortened(text), expected: [] });
    if (text.length > LONGEST_CELL)
      return failed({ code: 'too-long', found: shortened(text), expected: [String(LONGEST_CELL)] });
    const items = lookUpItems(dictionary, text);
    const strange = items.filter(({ means }) => means?.length !== 1);
    if (strange.length > 0)
      return {
        places: [],
        faults: strange.slice(0, TOLD).map(({ means, key, text: found }): Fault => {
          if (means) return { code: 'ambiguous-word', found: shortened(found), expected: means };
          return {
            code: 'unknown-place',
            found: shortened(found),
            expected: nearest(key, dictionary.named),
          };
        }),
      };
    const wanted = new Set(items.flatMap(({ means }) => means ?? []));
    return { places: places.map(({ id }) => id).filter((id) => wanted.has(id)), faults: [] };
  };
}

const failed = (fault: Fault): ReadPlaces => ({ places: [], faults: [fault] });
