export { leadToMissing } from './lead-to-missing.ts';
export { measurePassphrase, LEAST_CHARACTERS, LEAST_WORDS } from './measure-passphrase.ts';
export { LONGEST_PASSPHRASE, NewPassphrase, useNewPassphrase } from './new-passphrase.tsx';
export { PassphraseDialog, type Outcome } from './passphrase-dialog.tsx';
export { Working } from './working.tsx';
