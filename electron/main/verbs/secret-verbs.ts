import { MAX_PROTECTED_BYTES, type SecretOutcome } from '../../contract/index.ts';

/** The part of Electron's `safeStorage` that is used; a test gives its own. */
export interface SecretStore {
  isEncryptionAvailable(): boolean;
  getSelectedStorageBackend(): string;
  encryptString(text: string): Uint8Array;
  decryptString(bytes: Buffer): string;
}

/** On Linux without a key ring the store "encrypts" with a key that everybody knows: that is no protection. */
const NO_KEY_RING: readonly string[] = ['basic_text', 'unknown'];

function isOffered(store: SecretStore, platform: string): boolean {
  if (!store.isEncryptionAvailable()) return false;
  return platform !== 'linux' || !NO_KEY_RING.includes(store.getSelectedStorageBackend());
}

function attempt(run: () => Uint8Array): SecretOutcome {
  try {
    const bytes = Uint8Array.from(run());
    const fits = bytes.length > 0 && bytes.length <= MAX_PROTECTED_BYTES;
    return fits ? { status: 'done', bytes } : { status: 'failed' };
  } catch {
    return { status: 'failed' };
  }
}

/** Puts bytes under the system's lock for this person. The store takes text only, so they travel as base64. */
export function protectSecret(store: SecretStore, platform: string, bytes: Uint8Array): SecretOutcome {
  if (!isOffered(store, platform)) return { status: 'not-offered' };
  return attempt(() => store.encryptString(Buffer.from(bytes).toString('base64')));
}

/** Takes them from under it. */
export function unprotectSecret(store: SecretStore, platform: string, bytes: Uint8Array): SecretOutcome {
  if (!isOffered(store, platform)) return { status: 'not-offered' };
  return attempt(() => Buffer.from(store.decryptString(Buffer.from(bytes)), 'base64'));
}
