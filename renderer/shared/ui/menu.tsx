import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './popover.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly danger?: boolean;
}

/** Actions behind one button. `trigger` is a Button or an IconButton. */
export function Menu({
  trigger,
  label,
  actions,
}: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly actions: readonly MenuAction[];
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement="bottom end" className={cx(styles.popover)}>
        <AriaMenu aria-label={label} className={cx(styles.list)}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              onAction={action.onAction}
              className={cx(styles.item, action.danger && styles.danger)}
            >
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
