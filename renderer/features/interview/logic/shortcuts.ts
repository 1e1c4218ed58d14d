/** What a key does while the question has the focus. */
export type ShortcutAction =
  | { readonly kind: 'pick'; readonly index: number }
  | { readonly kind: 'silence'; readonly silence: 'unknown' | 'declined' }
  | { readonly kind: 'later' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'back' }
  | { readonly kind: 'why' }
  | { readonly kind: 'command'; readonly command: QuestionCommand }
  | { readonly kind: 'help' };

/** What the question asks of the interview round it: stop asking, choose what matters, change between the lengths. */
export type QuestionCommand = 'finish' | 'cares' | 'length';

const COMMANDS: Readonly<Record<string, QuestionCommand>> = { f: 'finish', m: 'cares', q: 'length' };

/** The part of a keyboard event that matters here. */
export interface Stroke {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** True while somebody types text: then plain characters are theirs. */
  readonly typing: boolean;
}

/** The keys of an event, without where it happened. */
export function strokeOf({ key, altKey, ctrlKey, metaKey }: Omit<Stroke, 'typing'>): Omit<Stroke, 'typing'> {
  return { key, altKey, ctrlKey, metaKey };
}

/** Reads a key stroke. `null` leaves it to the browser. */
export function readShortcut(stroke: Stroke): ShortcutAction | null {
  const { key, altKey, typing } = stroke;
  const held = stroke.ctrlKey || stroke.metaKey;
  if (held && !altKey) return key === 'Enter' ? { kind: 'continue' } : null;
  if (altKey) return !typing && key === 'ArrowLeft' && !held ? { kind: 'back' } : null;
  if (typing) return null;
  if (/^[1-9]$/u.test(key)) return { kind: 'pick', index: Number(key) - 1 };
  if (key === '0') return { kind: 'silence', silence: 'unknown' };
  if (key === '-') return { kind: 'silence', silence: 'declined' };
  if (key === 'l' || key === 'L') return { kind: 'later' };
  if (key === 'w' || key === 'W') return { kind: 'why' };
  const command = COMMANDS[key.toLowerCase()];
  if (command !== undefined) return { kind: 'command', command };
  if (key === '?' || key === '？') return { kind: 'help' };
  return null;
}
