export { openChannel, type VaultChannel, type VaultWord } from './channel.ts';
export {
  askAlways,
  changePassphrase,
  forgetKeys,
  letGo,
  lockVault,
  openByItself,
  opensByItself,
  openStorage,
  unlockVault,
  type StorageDoor,
} from './door.ts';
export { turnVaultOff, turnVaultOn, type WithPassphrase } from './turn.ts';
export { wipeEverything, type WipeReport } from './wipe.ts';
