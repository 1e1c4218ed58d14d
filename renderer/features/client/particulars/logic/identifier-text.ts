/** Half width, upper case, without spaces: how an identifier is read, kept and shown once its box is left. */
export function normaliseIdentifier(typed: string): string {
  return typed.normalize('NFKC').replace(/[−–—]/gu, '-').replace(/\s+/gu, '').toUpperCase();
}
