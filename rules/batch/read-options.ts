import type { Value } from '../../seeds/schema/index.ts';
import { bad, BLANK, DECLINED, UNKNOWN, type CellAnswer, type Fault } from './cell-answer.ts';
import { nearest } from './nearest.ts';
import { lookUpItems, type Dictionary, type FoundItem, type OptionFact } from './option-words.ts';
import { isNone, notSaidWord } from './plain-words.ts';
import { shortened } from './word-key.ts';

/** So many faults of one cell are told. */
const TOLD = 10;
/** Of a fact with so few options all are named where a word is not understood. */
const FEW = 12;

/**
 * The answer a text gives to a fact with options. If any item of a list is not understood the whole cell is not taken:
 * a list without one of its items would say that the company is or does nothing of the kind.
 */
export function readOptions(fact: OptionFact, dictionary: Dictionary, text: string): CellAnswer {
  const items = lookUpItems(dictionary, text).map((item) => meaningOf(fact, item));
  const strange = items.flatMap((item) => (item.kind === 'fault' ? [item.found] : []));
  if (strange.length > 0)
    return { kind: 'bad', faults: strange.slice(0, TOLD).map((found) => faultOf(fact, dictionary, found)) };
  const chosen = new Set(items.flatMap((item) => (item.kind === 'option' ? [item.option] : [])));
  const says = new Set(items.map(({ kind }) => kind));
  says.delete('nothing');
  if (says.size > 1 || (fact.type === 'choice' && chosen.size > 1))
    return bad('contradiction', text, [...chosen]);
  if (says.has('unknown')) return UNKNOWN;
  if (says.has('declined')) return DECLINED;
  if (says.size === 0) return BLANK;
  const inOrder = fact.options.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const value: Value | undefined = fact.type === 'choices' ? inOrder : inOrder[0];
  return value === undefined ? BLANK : { kind: 'answer', answer: { state: 'known', value } };
}

type Item =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'nothing' | 'none' | 'unknown' | 'declined' }
  | { readonly kind: 'fault'; readonly found: FoundItem };

function meaningOf(fact: OptionFact, found: FoundItem): Item {
  const { means, key } = found;
  if (means === null) return { kind: 'nothing' };
  const [option, ...others] = means ?? [];
  if (option !== undefined) return others.length > 0 ? { kind: 'fault', found } : { kind: 'option', option };
  if (fact.type === 'choices' && isNone(key)) return { kind: 'none' };
  const notSaid = notSaidWord(key);
  return notSaid === null ? { kind: 'fault', found } : { kind: notSaid };
}

function faultOf(fact: OptionFact, dictionary: Dictionary, { means, hint, key, text }: FoundItem): Fault {
  const found = shortened(text);
  if (means !== undefined && means !== null) return { code: 'ambiguous-word', found, expected: means };
  if (hint.length > 0) return { code: 'ambiguous-word', found, expected: hint };
  return { code: 'unknown-word', found, expected: suggestions(fact, dictionary, key) };
}

/** The options a word may have been meant for; of a short list all. */
function suggestions(fact: OptionFact, dictionary: Dictionary, key: string): string[] {
  if (fact.options.length <= FEW) return fact.options.map(({ id }) => id);
  return nearest(key, dictionary.named);
}
