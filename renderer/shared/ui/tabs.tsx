import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './tabs.module.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly title: ReactNode;
  /** Rendered only while its tab is chosen. */
  readonly content: () => ReactNode;
}

export interface TabsProps<Id extends string> {
  /** Spoken name of the row of tabs. */
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** A row of tabs with the chosen panel below. */
export function Tabs<Id extends string>({ label, items, selected, onSelect }: TabsProps<Id>) {
  const choose = (key: string | number) => {
    const item = items.find(({ id }) => id === key);
    if (item !== undefined) onSelect(item.id);
  };
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={choose}
      keyboardActivation="manual"
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel ?? ''}>
          {item.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
