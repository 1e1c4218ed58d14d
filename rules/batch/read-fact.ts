import type { Fact } from '../../seeds/schema/index.ts';
import {
  bad,
  BLANK,
  DECLINED,
  reading,
  remembering,
  UNKNOWN,
  type CellAnswer,
  type CellReader,
} from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import { LONGEST_NAME, optionDictionary } from './option-words.ts';
import { notSaidWord, yesNoWord } from './plain-words.ts';
import { readNumber } from './read-number.ts';
import { readOptions } from './read-options.ts';
import { wordKey } from './word-key.ts';

/** What the words of a mapping mean in the cells of one fact. */
export type ChosenWords = ReadonlyMap<string, string | null>;

/** A reader of the cells that hold the whole answer to a fact, or one end of a number. */
export function createFactReader(fact: Fact, chosen: ChosenWords): CellReader {
  switch (fact.type) {
    case 'boolean':
      return createYesNoReader(chosen);
    case 'number':
      return createNumberReader(fact, chosen);
    case 'choice':
    case 'choices': {
      const dictionary = optionDictionary(fact, chosen);
      return reading(remembering((text) => readOptions(fact, dictionary, text)));
    }
  }
}

const YES: CellAnswer = { kind: 'answer', answer: { state: 'known', value: true } };
const NO: CellAnswer = { kind: 'answer', answer: { state: 'known', value: false } };

/** A reader of cells that say yes or no: in words of three languages, as ticks, as 1 and 0, or as the program's own. */
export function createYesNoReader(chosen: ChosenWords): CellReader {
  return reading(
    remembering((text) => {
      if (text.length > LONGEST_NAME) return bad('not-yes-or-no', text, ['yes', 'no']);
      const key = wordKey(text);
      const means = chosen.get(key);
      if (means === null) return BLANK;
      switch (means === 'yes' || means === 'no' ? means : yesNoWord(key)) {
        case 'yes':
          return YES;
        case 'no':
          return NO;
        case 'unknown':
          return UNKNOWN;
        case 'declined':
          return DECLINED;
        case null:
          return bad('not-yes-or-no', text, ['yes', 'no']);
      }
    }),
  );
}

function createNumberReader(fact: Extract<Fact, { type: 'number' }>, chosen: ChosenWords): CellReader {
  const fits = (number: number, found: string): CellAnswer => {
    if (fact.integer && !Number.isInteger(number)) return bad('not-whole', found);
    if (number < fact.min || number > fact.max)
      return bad('out-of-range', found, [String(fact.min), String(fact.max)]);
    return { kind: 'answer', answer: { state: 'known', value: number } };
  };
  return reading((cell) => {
    const text = cellText(cell);
    if (cell.kind === 'number')
      return Number.isFinite(cell.number) ? fits(cell.number, text) : bad('not-a-number', text);
    if (cell.kind !== 'text') return bad('not-a-number', text);
    if (text.length > LONGEST_NAME) return bad('not-a-number', text);
    const key = wordKey(text);
    if (chosen.get(key) === null) return BLANK;
    const notSaid = notSaidWord(key);
    if (notSaid !== null) return notSaid === 'unknown' ? UNKNOWN : DECLINED;
    const number = readNumber(text);
    return number === null ? bad('not-a-number', text) : fits(number, text);
  });
}
