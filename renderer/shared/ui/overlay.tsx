import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useHold } from '../commands/index.ts';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import styles from './overlay.module.css';

export interface OverlayProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons at the foot; the main one last. */
  readonly actions?: ReactNode;
}

interface ShellProps extends OverlayProps {
  readonly shape: string | undefined;
  readonly role: 'dialog' | 'alertdialog';
}

function Shell({ isOpen, onClose, title, children, actions, shape, role }: ShellProps) {
  const t = useTranslations('common');
  useHold(isOpen);
  return (
    <ModalOverlay
      isDismissable={role === 'dialog'}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={cx(styles.scrim)}
    >
      <Modal className={cx(styles.modal, shape)}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            <IconButton label={t('close')} onPress={onClose}>
              <Icon name="close" />
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A question or a form in the middle of the screen. `alert` for what cannot be undone: only a button closes it. */
export function Dialog({ alert = false, ...props }: OverlayProps & { readonly alert?: boolean }) {
  return <Shell {...props} shape={styles.centre} role={alert ? 'alertdialog' : 'dialog'} />;
}

/** A sheet at the side of the screen, for detail beside what one was reading. */
export function Sheet(props: OverlayProps) {
  return <Shell {...props} shape={styles.side} role="dialog" />;
}
