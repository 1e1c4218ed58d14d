import { useTranslations } from 'use-intl';
import { Icon, IconButton } from '../../shared/ui/index.ts';
import { lockKeyName } from './logic/lock-key.ts';
import { useVault } from './vault-context.ts';
import styles from './vault.module.css';

/** Locks the program at once. Only where there is a vault. */
export function LockButton() {
  const t = useTranslations('vault.vault');
  const { on, lock } = useVault();
  if (!on) return null;
  const label = t('lockKey', { keys: lockKeyName(navigator.userAgent) });
  return (
    <span title={label} className={styles.lock}>
      <IconButton label={label} onPress={lock}>
        <Icon name="lock" size={18} />
      </IconButton>
    </span>
  );
}
