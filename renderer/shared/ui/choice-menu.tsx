import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import styles from './popover.module.css';

export interface ChoiceMenuProps<Id extends string> {
  /** A Button or an IconButton that names what is chosen now. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly lang?: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few, behind a button; the chosen one is ticked. */
export function ChoiceMenu<Id extends string>({
  trigger,
  label,
  options,
  value,
  onChange,
}: ChoiceMenuProps<Id>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement="bottom end" className={cx(styles.popover)}>
        <AriaMenu
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            const chosen = options.find(({ id }) => keys === 'all' || keys.has(id));
            if (chosen !== undefined) onChange(chosen.id);
          }}
          className={cx(styles.list)}
        >
          {options.map((option) => (
            <MenuItem key={option.id} id={option.id} textValue={option.label} className={cx(styles.item)}>
              <span lang={option.lang}>{option.label}</span>
              <span className={styles.tick}>
                <Icon name="check" size={14} />
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
