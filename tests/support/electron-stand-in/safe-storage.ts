/** Marks what was protected. It hides nothing: what is tested is the way there and back. */
const MARK = 'stand-in:';

/** Plays `safeStorage`. `available` and `backend` are for specs to set. */
export const safeStorage = {
  available: true,
  backend: 'gnome_libsecret',
  isEncryptionAvailable: (): boolean => safeStorage.available,
  getSelectedStorageBackend: (): string => safeStorage.backend,
  encryptString: (text: string): Buffer => Buffer.from(MARK + text),
  decryptString: (bytes: Buffer): string => {
    const text = bytes.toString();
    if (!text.startsWith(MARK)) throw new Error('Error while decrypting the ciphertext');
    return text.slice(MARK.length);
  },
};
