import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { cx } from './cx.ts';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import fieldStyles from './field.module.css';
import { Icon } from './icons.tsx';
import styles from './popover.module.css';

export interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface SelectProps<Id extends string> extends FieldWords {
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly className?: string;
}

/** One of a list that opens on demand. */
export function Select<Id extends string>({
  options,
  value,
  onChange,
  className,
  ...words
}: SelectProps<Id>) {
  const t = useTranslations('common');
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option !== undefined) onChange(option.id);
      }}
      placeholder={t('choose')}
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel {...words} />
      <Button className={cx(fieldStyles.box, styles.opener)}>
        <SelectValue className={cx(styles.value)} />
        <Icon name="down" size={14} />
      </Button>
      <FieldNotes {...words} />
      <Popover className={cx(styles.popover, styles.wide)}>
        <ListBox className={cx(styles.list)}>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={cx(styles.item)}>
              {option.label}
              <span className={styles.tick}>
                <Icon name="check" size={14} />
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
