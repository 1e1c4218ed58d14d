import type { Measure } from '../../../../../seeds/schema/index.ts';

/** What kind of box a particular has. Identifiers differ by what can be told of them without a network. */
export type ParticularKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'identifier'; readonly of: IdentifierKind }
  | { readonly kind: 'amount'; readonly measure: Measure };

export type IdentifierKind = 'credit-code' | 'br' | 'cr';

const text = { kind: 'text' } as const;
const identifier = <Of extends IdentifierKind>(of: Of) => ({ kind: 'identifier', of }) as const;
const amount = <M extends Measure>(measure: M) => ({ kind: 'amount', measure }) as const;

/**
 * The particulars of a case, by the key under which each is stored. A key is never used again for something else.
 * None of them decides anything: the rules do not know them.
 */
export const PARTICULARS = {
  'name-zh': text,
  'name-en': text,
  'contact-person': text,
  'contact-reach': text,
  'registered-in': text,
  'credit-code': identifier('credit-code'),
  'br-number': identifier('br'),
  'cr-number': identifier('cr'),
  investment: amount('money'),
  'floor-area': amount('area'),
  'land-area': amount('area'),
  'headcount-now': amount('people'),
  'headcount-planned': amount('people'),
  start: text,
} as const satisfies Readonly<Record<string, ParticularKind>>;

export type ParticularKey = keyof typeof PARTICULARS;

/** The groups in which they stand on the page. */
export const GROUPS = [
  { id: 'company', keys: ['name-zh', 'name-en', 'contact-person', 'contact-reach'] },
  { id: 'registration', keys: ['registered-in', 'credit-code', 'br-number', 'cr-number'] },
  {
    id: 'plans',
    keys: ['investment', 'floor-area', 'land-area', 'headcount-now', 'headcount-planned', 'start'],
  },
] as const satisfies readonly { readonly id: string; readonly keys: readonly ParticularKey[] }[];
