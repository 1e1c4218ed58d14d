import { useTranslations } from 'use-intl';
import { mappingDoubts, type Mapping } from '../../../../rules/index.ts';
import { useCatalogue, useIndex } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { Disclosure, Switch } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import { factsWithout } from '../logic/uses.ts';
import { useBatchStore } from '../store/batch-keeper.tsx';

/** What the sheet does not say: facts without a column, options without one, and what an empty cell means. */
export function FactsWithout({ mapping }: { readonly mapping: Mapping }) {
  const t = useTranslations('batch.without');
  const text = useText();
  const catalogue = useCatalogue();
  const { facts } = useIndex();
  const store = useBatchStore();
  const missing = factsWithout(catalogue, mapping.columns);
  const doubts = mappingDoubts(mapping, catalogue);
  return (
    <div className={styles.section}>
      {missing.length > 0 && (
        <Disclosure title={t('facts', { count: missing.length })} aside={t('factsAside')}>
          <ul className={styles.list}>
            {missing.map(({ id, label }) => (
              <li key={id}>{text(label)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {doubts.map(({ fact: id, options }) => {
        const fact = facts.get(id);
        if (fact === undefined || !('options' in fact)) return null;
        return (
          <Disclosure
            key={id}
            title={t('options', { fact: text(fact.label), count: options.length })}
            aside={t('optionsAside')}
          >
            <ul className={styles.list}>
              {fact.options
                .filter((option) => options.includes(option.id))
                .map((option) => (
                  <li key={option.id}>{text(option.label)}</li>
                ))}
            </ul>
          </Disclosure>
        );
      })}
      {mapping.columns.some(({ to }) => to === 'option') && (
        <div>
          <Switch
            isSelected={mapping.blankIsNo}
            onChange={(blankIsNo) => store.setMapping({ ...mapping, blankIsNo })}
          >
            {t('blankIsNo')}
          </Switch>
          <p className={styles.note}>{t(mapping.blankIsNo ? 'blankIsNoOn' : 'blankIsNoOff')}</p>
        </div>
      )}
    </div>
  );
}
