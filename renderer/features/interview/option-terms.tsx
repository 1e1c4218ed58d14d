import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Fact } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './option-terms.module.css';
import { termsInOptions } from './logic/terms-in-options.ts';

/** The terms that the options use, explained on demand. What the question itself uses is explained above it. */
export function OptionTerms({
  facts,
  explained = [],
}: {
  readonly facts: readonly Fact[];
  /** Ids of terms that are explained already. */
  readonly explained?: readonly string[] | undefined;
}) {
  const t = useTranslations('interview');
  const text = useText();
  const { glossary } = useCatalogue();
  const found = useMemo(() => termsInOptions(glossary, facts), [glossary, facts]);
  const terms = found.filter(({ id }) => !explained.includes(id));
  if (terms.length === 0) return null;
  return (
    <Disclosure title={t('optionTerms', { count: terms.length })} className={styles.terms ?? ''}>
      <dl className={styles.list}>
        {terms.map(({ id, term, explains }) => (
          <div key={id}>
            <dt>
              {text(term)} <Second text={term} />
            </dt>
            <dd>
              {text(explains)} <Second text={explains} as="p" />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
