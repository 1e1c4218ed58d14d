/** What may not stand in XML 1.0, and marks that turn the reading direction of what follows. */
const UNFIT =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** A text as it can stand in a Word file: one line, nothing in it that is no character or steers the others. */
export function xmlText(text: string): string {
  return text
    .replace(UNFIT, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}
