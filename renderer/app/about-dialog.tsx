import { useTranslations } from 'use-intl';
import { AboutDetails, CopyAbout, type Surroundings } from '../features/settings/index.ts';
import { Dialog } from '../shared/ui/index.ts';
import styles from './shortcuts-dialog.module.css';

export interface AboutDialogProps {
  readonly surroundings: Surroundings;
  readonly onClose: () => void;
}

/** What this copy is made of, from wherever one is. */
export function AboutDialog({ surroundings, onClose }: AboutDialogProps) {
  const t = useTranslations('app');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('shell.aboutProduct', { product: t('product') })}
      actions={<CopyAbout surroundings={surroundings} />}
    >
      {/* Longer than a small screen: the arrow keys have to be able to move it. */}
      <div role="group" tabIndex={0} aria-label={t('shell.about')} className={styles.page}>
        <AboutDetails surroundings={surroundings} />
      </div>
    </Dialog>
  );
}
