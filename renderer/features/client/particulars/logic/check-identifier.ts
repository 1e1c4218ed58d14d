import { checkCreditCode, type CreditCodeCheck } from './credit-code.ts';
import { checkBusinessNumber, checkCompanyNumber, type FormCheck } from './hong-kong-numbers.ts';
import type { IdentifierKind } from './table.ts';

export type IdentifierCheck = CreditCodeCheck | (FormCheck & { readonly of: 'br' | 'cr' });

/** What can be told of a normalised identifier without a network: a warning at most, never a refusal. */
export function checkIdentifier(of: IdentifierKind, code: string): IdentifierCheck {
  switch (of) {
    case 'credit-code':
      return checkCreditCode(code);
    case 'br':
      return { ...checkBusinessNumber(code), of };
    case 'cr':
      return { ...checkCompanyNumber(code), of };
  }
}

/** Whether nothing was found against it. */
export const isInOrder = ({ kind }: IdentifierCheck): boolean => kind === 'fits' || kind === 'form-fits';
