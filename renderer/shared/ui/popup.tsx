import { useState, type ReactNode } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './popover.module.css';

export interface PopupProps {
  /** A Button; its name is the popup's too. */
  readonly trigger: ReactNode;
  readonly placement?: 'bottom start' | 'bottom end';
  readonly className?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
}

/**
 * Something that opens beside a button. The box itself is the dialog: with a dialog inside it, its hidden "dismiss"
 * buttons would stand outside of every landmark.
 */
export function Popup({ trigger, placement = 'bottom start', className, children }: PopupProps) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      {trigger}
      <Popover placement={placement} className={cx(styles.popover, className)}>
        {children(() => setOpen(false))}
      </Popover>
    </DialogTrigger>
  );
}
