import { useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import type { FactOption, Industry } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { CheckboxGroup, Kbd, RadioGroup, type CardOption } from '../../shared/ui/index.ts';
import { messageText } from '../../shared/visit/index.ts';
import { useBeside } from './option-beside.tsx';
import styles from './choice-inputs.module.css';
import type { InputProps } from './input-props.ts';
import { withNone, withPicked } from './logic/draft-edits.ts';
import { hasFilter, NONE, pickOption, visibleOptions } from './logic/visible-options.ts';
import { OptionFilter } from './option-filter.tsx';

const YES = messageText(({ interview }) => interview.options.yes);
const NO = messageText(({ interview }) => interview.options.no);
const NO_OPTION = messageText(({ interview }) => interview.options.none);

/** More options than fit on a large screen without scrolling. */
const SCREENFUL = 30;

function hintFor(index: number, keyless: boolean) {
  return index < 9 && !keyless ? { hint: <Kbd>{index + 1}</Kbd> } : {};
}

/** Yes or no. */
export function YesNoInput({ field, labelledBy, onEdit, keyless = false }: InputProps) {
  const t = useTranslations('interview.options');
  const beside = useBeside();
  const { value, mode } = field.draft;
  const flag = value.type === 'boolean' && isSpoken(mode) ? value.flag : null;
  const options: CardOption[] = [
    { id: 'yes', label: t('yes'), ...beside(YES), ...hintFor(0, keyless) },
    { id: 'no', label: t('no'), ...beside(NO), ...hintFor(1, keyless) },
  ];
  return (
    <RadioGroup
      label=""
      labelledBy={labelledBy}
      layout="row"
      options={options}
      value={flag === null ? null : flag ? 'yes' : 'no'}
      onChange={(id) => onEdit((draft) => pickOption(draft, id))}
    />
  );
}

/** One of several. */
export function ChoiceInput({ field, labelledBy, onEdit, onSearch, keyless = false }: InputProps) {
  const cards = useCards(keyless);
  const { draft, fact, query } = field;
  const options = visibleOptions(fact, query);
  const option = draft.value.type === 'choice' && isSpoken(draft.mode) ? draft.value.option : null;
  return (
    <div className={styles.choices}>
      {hasFilter(fact) && (
        <OptionFilter field={field} found={options.length} onSearch={onSearch} keyless={keyless} />
      )}
      <RadioGroup
        label=""
        labelledBy={labelledBy}
        layout={hasFilter(fact) ? 'columns' : options.length > 4 ? 'grid' : 'list'}
        options={cards(options)}
        value={option}
        onChange={(id) => onEdit((before) => pickOption(before, id))}
      />
    </div>
  );
}

/** Any number of several, or none of them, said on purpose. */
export function ChoicesInput({ field, labelledBy, onEdit, onSearch, keyless = false }: InputProps) {
  const t = useTranslations('interview.options');
  const beside = useBeside();
  const cards = useCards(keyless);
  const { draft, fact, query } = field;
  const options = visibleOptions(fact, query);
  const spoken = draft.value.type === 'choices' && isSpoken(draft.mode) ? draft.value : null;
  // A screenful first, so that a question of over a hundred options is there at once; the others right after.
  const count = useDeferredValue(options.length, SCREENFUL);
  const value = spoken === null ? [] : spoken.none ? [NONE] : [...spoken.picked];
  const none: CardOption = {
    id: NONE,
    label: t('none'),
    ...beside(NO_OPTION),
    ...hintFor(options.length, keyless),
  };
  return (
    <div className={styles.choices}>
      {hasFilter(fact) && (
        <OptionFilter
          field={field}
          found={options.length}
          onSearch={onSearch}
          keyless={keyless}
          picked={spoken?.picked ?? []}
          onRemove={(id) => onEdit((before) => pickOption(before, id))}
        />
      )}
      <CheckboxGroup
        label=""
        labelledBy={labelledBy}
        layout={hasFilter(fact) ? 'columns' : options.length > 4 ? 'grid' : 'list'}
        options={[...cards(options.slice(0, count)), none]}
        value={value}
        onChange={(ids) =>
          onEdit((before) => {
            const says = ids.includes(NONE);
            const said = before.value.type === 'choices' && before.value.none && isSpoken(before.mode);
            return says && !said
              ? withNone(before, true)
              : withPicked(
                  before,
                  ids.filter((id) => id !== NONE),
                );
          })
        }
      />
    </div>
  );
}

function isSpoken(mode: 'now' | 'planned' | 'unknown' | 'declined'): boolean {
  return mode === 'now' || mode === 'planned';
}

function useCards(keyless: boolean): (options: readonly FactOption[]) => CardOption[] {
  const text = useText();
  const beside = useBeside();
  const { industries } = useCatalogue();
  return (options) => {
    const tops = options.length === industries.length ? topsOf(industries) : null;
    return options.map((option, index) => ({
      id: option.id,
      ...(tops?.has(option.id) === true && { leads: true }),
      label: text(option.label),
      ...(option.help !== undefined && { help: text(option.help) }),
      ...beside(option.label, option.help),
      ...hintFor(index, keyless),
    }));
  };
}

/** The widest industries: while the whole tree is on screen, each stands above its own kinds. */
const topsOf = (industries: readonly Industry[]): ReadonlySet<string> =>
  new Set(industries.filter(({ parent }) => parent === null).map(({ id }) => id));
