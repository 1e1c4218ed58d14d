/** What windows tell each other about the vault. No message carries anything but itself, and which window it is from. */
export const VAULT_WORDS = [
  /** Lock, all of you. */
  'lock',
  /** Somebody is working here: the others are not idle. */
  'active',
  /** What is stored is about to move: let go of it, and look again. */
  'moved',
  /** Everything has been deleted. */
  'wiped',
] as const;
export type VaultWord = (typeof VAULT_WORDS)[number];

export interface VaultChannel {
  readonly say: (word: VaultWord) => void;
  readonly close: () => void;
}

const NAME = 'guangzhou-advisor vault';
/** Which window this is: a channel also hears what another part of its own window says. */
const OWN = String(Math.random());

/** The word in a message from another window; `null` where there is none. */
export function readWord(message: unknown, own = OWN): VaultWord | null {
  if (typeof message !== 'string') return null;
  const [from, said] = message.split(' ');
  return from === own ? null : (VAULT_WORDS.find((word) => word === said) ?? null);
}

/** Listens to the other windows, and speaks to them. A browser without channels has windows that do not know each other. */
export function openChannel(hear: (word: VaultWord) => void): VaultChannel {
  if (typeof BroadcastChannel === 'undefined') return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const word = readWord(data);
    if (word !== null) hear(word);
  };
  return { say: (word) => channel.postMessage(`${OWN} ${word}`), close: () => channel.close() };
}

/** Says one word to the other windows. */
export function tellOthers(word: VaultWord): void {
  const channel = openChannel(() => undefined);
  channel.say(word);
  channel.close();
}
