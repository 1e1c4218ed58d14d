import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { wordMeanings, type Mapping } from '../../../../rules/index.ts';
import type { Fact, FactId } from '../../../../seeds/schema/index.ts';
import { useIndex } from '../../../shared/catalogue/index.ts';
import { formatNumber, useText } from '../../../shared/i18n/index.ts';
import { Button, SearchPicker, type PickerItem } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import { useBatchStore } from '../store/batch-keeper.tsx';
import type { ScanState } from '../store/batch-state.ts';
import type { StrangeWord } from '../worker/protocol.ts';
import own from './word-list.module.css';

/** So many words are shown at first, and at each "more". */
const STEP = 12;

/** Keys of the two choices that are no option. No option id has a blank. */
const LEFT = ' left';
const NOTHING = ' nothing';

export interface WordListProps {
  readonly scan: ScanState;
  readonly mapping: Mapping;
}

/** Words of the sheet that are no option of the fact they stand under, the most frequent first: what do they mean? */
export function WordList({ scan, mapping }: WordListProps) {
  const t = useTranslations('batch.words');
  const [limit, setLimit] = useState(STEP);
  const words = scan.state === 'done' ? scan.scan.words : [];
  if (words.length === 0) return null;
  const left = words.filter(({ fact, key }) => mapping.words.get(fact)?.has(key) !== true);
  const cells = left.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="batch-words" className={styles.section}>
      <h2 id="batch-words">{t('title', { count: words.length })}</h2>
      <p className={styles.note}>{t('lead')}</p>
      <p role="status">
        {left.length === 0 ? t('allTold') : t('left', { count: left.length, cells: formatNumber(cells) })}
      </p>
      <ul className={own.words}>
        {words.slice(0, limit).map((word) => (
          <Word key={`${word.fact} ${word.key}`} word={word} words={words} mapping={mapping} />
        ))}
      </ul>
      {words.length > limit && (
        <div>
          <Button size="s" onPress={() => setLimit(limit + STEP)}>
            {t('more', { count: Math.min(STEP, words.length - limit) })}
          </Button>
        </div>
      )}
    </section>
  );
}

interface WordProps {
  readonly word: StrangeWord;
  readonly words: readonly StrangeWord[];
  readonly mapping: Mapping;
}

function Word({ word, words, mapping }: WordProps) {
  const t = useTranslations('batch.words');
  const text = useText();
  const { facts } = useIndex();
  const store = useBatchStore();
  const fact = facts.get(word.fact);
  const items = useMeanings(fact, mapping, word);
  const known = mapping.words.get(word.fact);
  const means = known?.has(word.key) === true ? (known.get(word.key) ?? NOTHING) : LEFT;
  return (
    <li className={own.word}>
      <span className={own.said}>
        <q className={styles.name} dir="auto">
          {word.shown}
        </q>
        <span className={styles.note}>
          {t('where', {
            count: word.count,
            shown: formatNumber(word.count),
            fact: factName(fact, text, word.fact),
          })}
        </span>
      </span>
      <div className={own.meaning}>
        <SearchPicker
          label={t('meaningOf', { word: word.shown })}
          shown={items.find(({ key }) => key === means)?.label ?? means}
          quiet={means === LEFT}
          items={items}
          selected={means}
          onPick={(key) =>
            store.setWord(word.fact, word.key, key === LEFT ? undefined : key === NOTHING ? null : key)
          }
        />
        {means === NOTHING && <Elsewhere word={word} words={words} mapping={mapping} />}
      </div>
    </li>
  );
}

/** A word that means nothing under one question rarely means something under another. */
function Elsewhere({ word, words, mapping }: WordProps) {
  const t = useTranslations('batch.words');
  const store = useBatchStore();
  const others = words.filter(
    ({ fact, key }) => key === word.key && fact !== word.fact && mapping.words.get(fact)?.has(key) !== true,
  );
  if (others.length === 0) return null;
  return (
    <Button
      size="s"
      tone="quiet"
      onPress={() => {
        for (const { fact, key } of others) store.setWord(fact, key, null);
      }}
    >
      {t('elsewhere', { count: others.length })}
    </Button>
  );
}

const factName = (fact: Fact | undefined, text: (of: Fact['label']) => string, id: FactId): string =>
  fact === undefined ? id : text(fact.label);

/** What the word can be said to mean: an option of its fact, nothing, or left as it is. */
function useMeanings(fact: Fact | undefined, mapping: Mapping, word: StrangeWord): readonly PickerItem[] {
  const t = useTranslations('batch.words');
  const text = useText();
  const options = fact !== undefined && 'options' in fact ? fact.options : [];
  const general = (key: string, label: string): PickerItem => ({
    key,
    label,
    group: t('groupGeneral'),
    first: true,
    found: [],
  });
  const meanings = wordMeanings(mapping, fact).map((id): PickerItem => {
    const option = options.find((one) => one.id === id);
    return {
      key: id,
      label: option === undefined ? t(id === 'yes' ? 'yes' : 'no') : text(option.label),
      group: word.several.includes(id) ? t('groupSeveral') : t('groupOptions'),
      first: true,
      found: option === undefined ? [] : [...Object.values(option.label), ...(option.words ?? [])],
    };
  });
  const likely = meanings.filter(({ key }) => word.several.includes(key));
  const others = meanings.filter(({ key }) => !word.several.includes(key));
  return [general(LEFT, t('leftOpen')), general(NOTHING, t('nothing')), ...likely, ...others];
}
