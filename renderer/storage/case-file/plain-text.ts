/** Control characters but tab and line breaks; marks that turn the direction of what follows; what is no character. */
const HOSTILE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Words of a stranger's file as they can be shown: nothing in them steers what stands around them. */
export function plainText(text: string): string {
  return text.replace(HOSTILE, '').replace(/\p{Cs}/gu, '');
}
