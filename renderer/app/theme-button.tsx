import { useTranslations } from 'use-intl';
import { Icon, IconButton, useSave } from '../shared/ui/index.ts';
import { setPreference } from '../storage/index.ts';

/** Changes between light and dark. "As the system" is in the settings. */
export function ThemeButton({ dark }: { readonly dark: boolean }) {
  const t = useTranslations('app');
  const save = useSave();
  return (
    <IconButton
      label={dark ? t('useLight') : t('useDark')}
      onPress={() => save(setPreference('theme', dark ? 'light' : 'dark'))}
    >
      <Icon name={dark ? 'sun' : 'moon'} size={18} />
    </IconButton>
  );
}
