import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkIdentifier,
  isInOrder,
} from '../../../renderer/features/client/particulars/logic/check-identifier.ts';
import {
  checkCreditCode,
  creditCheck,
  organisationCheck,
} from '../../../renderer/features/client/particulars/logic/credit-code.ts';
import {
  checkBusinessNumber,
  checkCompanyNumber,
} from '../../../renderer/features/client/particulars/logic/hong-kong-numbers.ts';
import { normaliseIdentifier } from '../../../renderer/features/client/particulars/logic/identifier-text.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The worked example of GB 32100-2015: the first 17 give 3. */
const EXAMPLE = '91350100M000100Y43';

describe('unified social credit code', () => {
  test('the example of the standard', () => {
    expect(creditCheck(EXAMPLE.slice(0, 17))).toBe('3');
    expect(checkCreditCode(EXAMPLE)).toEqual({ kind: 'fits' });
  });

  // Codes that large companies print on their own pages: public, and made by the registrar, not by us.
  test.each([
    '9144030071526726XG',
    '914403001922038216',
    '91330100799655058B',
    '91110108551385082Q',
    '91110000802100433B',
  ])('%s, as published by its company', (code) => {
    expect(checkCreditCode(code)).toEqual({ kind: 'fits' });
    expect(organisationCheck(code.slice(8, 16))).toBe(code.charAt(16));
  });

  test('one early code of a trial district that was issued all the same does not fit: it is a warning, no refusal', () => {
    expect(checkCreditCode('91350100M0001TGQXM')).toEqual({ kind: 'differs' });
  });

  test('any one wrong character is noticed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 17 }), fc.constantFrom(...ALPHABET), (at, character) => {
        fc.pre(EXAMPLE.charAt(at) !== character);
        const wrong = EXAMPLE.slice(0, at) + character + EXAMPLE.slice(at + 1);
        expect(checkCreditCode(wrong)).toEqual({ kind: 'differs' });
      }),
    );
  });

  test('two neighbours changed about are noticed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 16 }), (at) => {
        const [a, b] = [EXAMPLE.charAt(at), EXAMPLE.charAt(at + 1)];
        fc.pre(a !== b);
        expect(checkCreditCode(EXAMPLE.slice(0, at) + b + a + EXAMPLE.slice(at + 2)).kind).toBe('differs');
      }),
    );
  });

  test('each of the 31 characters can be a check character and is then found to fit', () => {
    const seen = new Set<string>();
    for (let number = 0; number < 500; number += 1) {
      const body = `91440101${String(10_000_000 + number)}`;
      const first17 = body + organisationCheck(body.slice(8));
      const code = first17 + creditCheck(first17);
      seen.add(code.charAt(17));
      expect(checkCreditCode(code)).toEqual({ kind: 'fits' });
    }
    expect([...seen].sort()).toEqual([...ALPHABET].sort());
  });

  test('the organisation code inside has a check of its own: 10 is X, 11 is 0', () => {
    const first17 = '91440101455350739';
    expect(checkCreditCode(first17 + creditCheck(first17))).toEqual({ kind: 'organisation-differs' });
    expect(organisationCheck('00000000')).toBe('0');
    // The last weight is 2: five gives 11 − 10, six gives 11 − 1.
    expect(organisationCheck('00000005')).toBe('1');
    expect(organisationCheck('00000006')).toBe('X');
  });

  test.each([17, 19, 15, 1])('%d characters are not 18', (length) => {
    expect(checkCreditCode('9'.repeat(length))).toEqual({ kind: 'length', found: length });
  });

  test('characters that the standard leaves out are named', () => {
    expect(checkCreditCode('9135O100M000I00Y43')).toEqual({ kind: 'characters', found: 'O I' });
    expect(checkCreditCode('91350100-M000100Y4')).toEqual({ kind: 'characters', found: '-' });
  });

  test('lower case, full width and spaces are one and the same code', () => {
    expect(normaliseIdentifier(' ９１３５０１００m000100y43 ')).toBe(EXAMPLE);
    expect(normaliseIdentifier('9135 0100 M000 100Y 43')).toBe(EXAMPLE);
  });
});

describe('Hong Kong numbers: the form only', () => {
  test.each<[string, 'form-fits' | 'form-differs']>([
    ['12345678', 'form-fits'],
    ['12345678-000-01-11-1', 'form-fits'],
    ['C0012345', 'form-fits'],
    ['1234567', 'form-differs'],
    ['123456789', 'form-differs'],
    ['12345678-000', 'form-differs'],
    ['12345678-0000-01-11-1', 'form-differs'],
  ])('business registration %s', (code, kind) => {
    expect(checkBusinessNumber(code)).toEqual({ kind });
  });

  test.each<[string, 'form-fits' | 'form-differs']>([
    ['1234567', 'form-fits'],
    ['0012345', 'form-fits'],
    ['12345', 'form-fits'],
    ['F0012345', 'form-fits'],
    ['12345678', 'form-fits'],
    ['123456789', 'form-differs'],
    ['12345678-000-01-11-1', 'form-differs'],
    ['FF12', 'form-differs'],
  ])('company number %s', (code, kind) => {
    expect(checkCompanyNumber(code)).toEqual({ kind });
  });

  test('full width and long dashes are read as plain ones', () => {
    expect(normaliseIdentifier('１２３４５６７８－０００–01—11-1')).toBe('12345678-000-01-11-1');
  });
});

describe('what is said of an identifier', () => {
  test('each is checked by its own rule; only what fits is rewritten in its plain form', () => {
    expect(checkIdentifier('credit-code', EXAMPLE)).toEqual({ kind: 'fits' });
    expect(checkIdentifier('br', '1234567')).toEqual({ kind: 'form-differs', of: 'br' });
    expect(checkIdentifier('cr', '1234567')).toEqual({ kind: 'form-fits', of: 'cr' });
    const inOrder = (of: 'credit-code' | 'br' | 'cr', code: string) => isInOrder(checkIdentifier(of, code));
    expect([inOrder('credit-code', EXAMPLE), inOrder('cr', 'F0012345')]).toEqual([true, true]);
    expect([inOrder('credit-code', 'NOTYET'), inOrder('br', 'SEELETTER')]).toEqual([false, false]);
    expect(inOrder('credit-code', EXAMPLE.replace('3', '5'))).toBe(false);
  });
});
