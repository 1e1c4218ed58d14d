/**
 * Hong Kong numbers have no check digit that is published, so only their form is looked at.
 *
 * Business registration: eight digits; on the certificate followed by branch, month, year and one digit more. Companies
 * without one got a number with a letter in front when it became everybody's identifier on 27 December 2023.
 */
const BUSINESS = /^(\d{8}(-\d{3}-\d{2}-\d{2}-[\dA-Z])?|[A-Z]\d{7})$/u;

/** Companies Registry: up to seven digits, a letter in front for some; since 27 December 2023 the business number. */
const COMPANY = /^([A-Z]?\d{1,7}|\d{8})$/u;

export type FormCheck = { readonly kind: 'form-fits' } | { readonly kind: 'form-differs' };

const formOf = (pattern: RegExp, code: string): FormCheck => ({
  kind: pattern.test(code) ? 'form-fits' : 'form-differs',
});

/** Whether a normalised number has the form of a business registration number. */
export const checkBusinessNumber = (code: string): FormCheck => formOf(BUSINESS, code);

/** Whether a normalised number has the form of a company number. */
export const checkCompanyNumber = (code: string): FormCheck => formOf(COMPANY, code);
