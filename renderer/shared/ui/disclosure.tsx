import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './disclosure.module.css';
import { Icon } from './icons.tsx';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Plain words after the title, such as a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Heading level of the title, where it stands in the page's outline; none by default. */
  readonly level?: 2 | 3 | 4 | 5;
  readonly defaultExpanded?: boolean;
  readonly isExpanded?: boolean;
  readonly onExpandedChange?: (expanded: boolean) => void;
  readonly className?: string;
}

/** Something folded away that opens in place. What is folded is not built until it is opened: it may be hundreds of rows. */
export function Disclosure({ title, aside, children, level, className, ...state }: DisclosureProps) {
  const trigger = (
    <Button slot="trigger" className={cx(styles.trigger)}>
      <span className={styles.arrow}>
        <Icon name="chevron" />
      </span>
      <span className={styles.title}>{title}</span>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </Button>
  );
  return (
    <AriaDisclosure {...state} className={cx(styles.disclosure, className)}>
      {({ isExpanded }) => (
        <>
          {level === undefined ? (
            trigger
          ) : (
            <Heading level={level} className={cx(styles.heading)}>
              {trigger}
            </Heading>
          )}
          <DisclosurePanel className={cx(styles.panel)}>
            {isExpanded && <div className={styles.inner}>{children}</div>}
          </DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
