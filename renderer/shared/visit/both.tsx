import { useMemo } from 'react';
import type { Text } from '../../../seeds/schema/index.ts';
import { useLanguage, useText } from '../i18n/index.ts';
import styles from './both.module.css';
import { secondWords, type SecondWords } from './second-words.ts';
import { useVisit } from './visit-context.ts';

/** A function that gives a text in the second language, or `null` where there is nothing to add. */
export function useSecond(): (text: Text) => SecondWords | null {
  const { language } = useLanguage();
  const { beside } = useVisit();
  return useMemo(() => (text: Text) => secondWords(text, language, beside), [language, beside]);
}

export interface SecondProps {
  readonly text: Text;
  /** `p`: a paragraph of its own. `span`: within a line or a heading. */
  readonly as?: 'p' | 'span' | 'dd';
  readonly id?: string;
}

/** The second language alone, marked as such; nothing where none is wanted. */
export function Second({ text, as: Tag = 'span', id }: SecondProps) {
  const second = useSecond()(text);
  if (second === null) return null;
  return (
    <Tag lang={second.lang} className={styles.second} {...(id !== undefined && { id })}>
      {second.words}
    </Tag>
  );
}

/**
 * A text of the catalogue, and below it, smaller, the same in the second language. Not for the name of a control:
 * that has to stay in one language; put `Second` into its description.
 */
export function Both({ text }: { readonly text: Text }) {
  const first = useText();
  return (
    <>
      {first(text)}
      <Second text={text} />
    </>
  );
}
