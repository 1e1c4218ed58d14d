export { BackupPlace, BackupReminder } from './backup/backup-reminder.tsx';
export { BackupSection } from './backup/backup-section.tsx';
export { LockButton } from './lock-button.tsx';
export { UnlockScreen } from './unlock-screen.tsx';
export { useVaultState } from './use-vault-state.ts';
export { useVault, VaultContext, type VaultScreen, type VaultState } from './vault-context.ts';
export { VaultSection } from './vault-section.tsx';
export { WipeSection } from './wipe-section.tsx';
export { WipedScreen } from './wiped-screen.tsx';
