import { useTranslations } from 'use-intl';
import { SearchField, Select } from '../../../shared/ui/index.ts';
import { tagKey } from '../../../storage/index.ts';
import { CASE_ORDERS, isNarrowed, type CaseView } from '../logic/pick-cases.ts';
import styles from './case-tools.module.css';

export interface CaseToolsProps {
  readonly view: CaseView;
  readonly onView: (change: Partial<CaseView>) => void;
  readonly tags: readonly string[];
  /** How many cases fit, of how many; spoken when it changes. */
  readonly count: number;
  readonly all: number;
}

/** Stands for "whatever the tags": no tag is a space alone. */
const ALL = ' ';

/** What is looked for, by tag, in which order. */
export function CaseTools({ view, onView, tags, count, all }: CaseToolsProps) {
  const t = useTranslations('cases');
  const chosen = tags.find((tag) => view.tag !== null && tagKey(tag) === tagKey(view.tag));
  return (
    <div className={styles.tools}>
      <SearchField
        className={styles.search ?? ''}
        label={t('find')}
        labelHidden
        placeholder={t('find')}
        value={view.wanted}
        onChange={(wanted) => onView({ wanted })}
      />
      {tags.length > 0 && (
        <Select
          label={t('tags.label')}
          labelHidden
          options={[{ id: ALL, label: t('tags.all') }, ...tags.map((tag) => ({ id: tag, label: tag }))]}
          value={chosen ?? ALL}
          onChange={(tag) => onView({ tag: tag === ALL ? null : tag })}
        />
      )}
      <Select
        label={t('sort.label')}
        labelHidden
        options={CASE_ORDERS.map((id) => ({ id, label: t(`sort.${id}`) }))}
        value={view.order}
        onChange={(order) => onView({ order })}
      />
      <p role="status" className={styles.count}>
        {isNarrowed(view) ? t('found', { count, all }) : t('total', { all })}
      </p>
    </div>
  );
}
