import { useState } from 'react';
import {
  Autocomplete,
  Button as AriaButton,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { containsAll, foldQuery, haystackOf } from '../find/index.ts';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import popover from './popover.module.css';
import { Popup } from './popup.tsx';
import styles from './search-picker.module.css';

/** One of the things to pick. */
export interface PickerItem {
  readonly key: string;
  readonly label: string;
  /** A second line. */
  readonly about?: string | undefined;
  /** The heading it stands under; empty: none. */
  readonly group: string;
  /** Shown before anything is looked for. */
  readonly first: boolean;
  readonly found: readonly string[];
}

export interface SearchPickerProps {
  /** What is chosen here, spoken. */
  readonly label: string;
  readonly shown: string;
  /** The choice leaves something out or has not been made: it is drawn quieter. */
  readonly quiet?: boolean;
  readonly items: readonly PickerItem[];
  /** What can be found beside what is shown first. */
  readonly hint?: string;
  readonly selected: string | null;
  readonly onPick: (key: string) => void;
}

/** More would take long to draw; the box above finds the others. */
const MOST = 120;

/** One of hundreds, behind a button: a box to look for it, and the list of what fits. */
export function SearchPicker({ label, shown, quiet = false, ...chooser }: SearchPickerProps) {
  return (
    <Popup
      trigger={
        <AriaButton aria-label={`${label}: ${shown}`} className={cx(styles.opener, quiet && styles.quiet)}>
          <span className={styles.shown}>{shown}</span>
          <Icon name="down" size={14} />
        </AriaButton>
      }
      className={styles.popover}
    >
      {(close) => (
        <Chooser
          {...chooser}
          label={label}
          onPick={(key) => {
            chooser.onPick(key);
            close();
          }}
        />
      )}
    </Popup>
  );
}

function Chooser({ label, items, hint = '', selected, onPick }: Omit<SearchPickerProps, 'shown' | 'quiet'>) {
  const t = useTranslations('common.picker');
  const [query, setQuery] = useState('');
  const groups = groupsOf(items, query);
  const shown = groups.reduce((count, { items: some }) => count + some.length, 0);
  return (
    <div className={styles.chooser}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField aria-label={t('find')} autoFocus className={cx(styles.search)}>
          <Icon name="search" />
          <Input className={cx(styles.input)} placeholder={t('find')} />
        </SearchField>
        <ListBox
          aria-label={label}
          items={groups}
          selectionMode="single"
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            // The one that is chosen, pressed again, is chosen again.
            onPick(typeof key === 'string' ? key : (selected ?? ''));
          }}
          className={cx(popover.list, styles.list)}
          renderEmptyState={() => <p className={styles.none}>{t('none')}</p>}
        >
          {(group) => (
            <ListBoxSection id={`group ${group.name}`} {...(group.name === '' && { 'aria-label': label })}>
              {group.name !== '' && <Header className={cx(styles.group)}>{group.name}</Header>}
              <Collection items={group.items}>
                {(item) => (
                  <ListBoxItem id={item.key} textValue={item.label} className={cx(popover.item, styles.item)}>
                    <span>
                      {item.label}
                      {item.about !== undefined && <span className={styles.about}>{item.about}</span>}
                    </span>
                    <span className={popover.tick}>
                      <Icon name="check" size={14} />
                    </span>
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
        <p className={styles.foot} role="status">
          {shown >= MOST ? t('more') : query === '' ? hint : ''}
        </p>
      </Autocomplete>
    </div>
  );
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly items: readonly (PickerItem & { readonly id: string })[];
}

function groupsOf(items: readonly PickerItem[], query: string): readonly Group[] {
  const words = foldQuery(query);
  const fitting = items.filter(({ first, label, found }) =>
    words.length === 0 ? first : containsAll(haystackOf([label, ...found]), words),
  );
  const groups = new Map<string, (PickerItem & { id: string })[]>();
  for (const item of fitting.slice(0, MOST)) {
    const group = groups.get(item.group) ?? [];
    group.push({ ...item, id: item.key });
    groups.set(item.group, group);
  }
  return [...groups].map(([name, some]) => ({ id: name, name, items: some }));
}
