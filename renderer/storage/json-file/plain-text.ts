/**
 * Control characters but tab and line breaks; marks that turn the direction of what follows; what takes no room and is
 * not seen, but for the two joiners, which scripts and emoji need; what is no character.
 */
const HOSTILE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]|(?!\u200c|\u200d)\p{Cf}/gu;

/** What takes room or joins and is yet not seen: blanks, joiners, fillers. */
const UNSEEN = /\s|\u200c|\u200d|\u115f|\u1160|\u2800|\u3164|\uffa0/gu;

/** More marks on one letter than any script writes: they would hang over all that stands around. */
const PILE = /(\p{M}{6})\p{M}+/gu;

/** Words of a stranger's file as they can be shown: nothing in them steers what stands around them. */
export function plainText(text: string): string {
  return text.replace(HOSTILE, '').replace(PILE, '$1');
}

/** Whether anything of a plain text can be seen. */
export function isSeen(text: string): boolean {
  return text.replace(UNSEEN, '') !== '';
}
