import { useTranslations } from 'use-intl';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Icon, SearchField } from '../../shared/ui/index.ts';
import styles from './option-filter.module.css';
import type { FieldState } from './use-drafts.ts';

export interface OptionFilterProps {
  readonly field: FieldState;
  /** How many options match what is typed. */
  readonly found: number;
  readonly onSearch: (query: string) => void;
  /** For a multiple choice: what is chosen, also where the filter hides it. */
  readonly picked?: readonly string[];
  readonly onRemove?: (id: string) => void;
  readonly keyless?: boolean;
}

/** A box to find an option by an everyday word, and what has been chosen so far. */
export function OptionFilter({
  field,
  found,
  onSearch,
  picked = [],
  onRemove,
  keyless = false,
}: OptionFilterProps) {
  const t = useTranslations('interview.options');
  const text = useText();
  const { fact, query } = field;
  const options = fact.type === 'choice' || fact.type === 'choices' ? fact.options : [];
  const typed = query.trim() !== '';
  return (
    <div className={styles.filter}>
      <SearchField
        label={t('filter')}
        labelHidden
        placeholder={t('placeholder')}
        value={query}
        onChange={onSearch}
      />
      <p role="status" className={styles.found}>
        {typed &&
          (found === 0
            ? t('noMatch', { query: query.trim() })
            : keyless
              ? t('matches', { count: found })
              : `${t('matches', { count: found })} · ${t('enterPicks')}`)}
      </p>
      {picked.length > 0 && (
        <ul role="list" className={styles.picked} aria-label={t('chosen', { count: picked.length })}>
          {options
            .filter((option) => picked.includes(option.id))
            .map((option) => (
              <li key={option.id}>
                <Button
                  size="s"
                  className={styles.chip ?? ''}
                  aria-label={t('remove', { label: text(option.label) })}
                  onPress={() => onRemove?.(option.id)}
                >
                  {text(option.label)}
                  <Icon name="close" size={12} />
                </Button>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
