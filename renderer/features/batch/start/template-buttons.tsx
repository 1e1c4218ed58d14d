import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { useCatalogue } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { Button } from '../../../shared/ui/index.ts';
import styles from '../batch.module.css';
import { useBatchStore } from '../store/batch-keeper.tsx';
import { useSaveFile } from '../use-save-file.ts';

/** An empty sheet with every fact as a header, and the list of what its cells may say. */
export function TemplateButtons({ host }: { readonly host: Host }) {
  const t = useTranslations('batch.template');
  const text = useText();
  const { facts } = useCatalogue();
  const store = useBatchStore();
  const save = useSaveFile(host);
  const write = async (
    name: string,
    table: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] },
  ) => {
    const bytes = await store.write({ kind: 'write-table', format: 'xlsx', name, ...table });
    if (bytes !== null) await save(name, 'xlsx', bytes);
  };
  const empty = () =>
    write(t('emptyName'), {
      header: [t('company'), ...facts.map(({ label }) => text(label)), t('places')],
      rows: [],
    });
  const options = () =>
    write(t('optionsName'), {
      header: [t('fact'), t('kind'), t('mayHold')],
      rows: facts.flatMap((fact) =>
        'options' in fact
          ? fact.options.map((option) => [
              text(fact.label),
              t(fact.type === 'choice' ? 'one' : 'several'),
              text(option.label),
            ])
          : [[text(fact.label), t(fact.type), fact.type === 'number' ? text(fact.unit) : t('yesOrNo')]],
      ),
    });
  return (
    <div className={styles.section}>
      <div className={styles.line}>
        <Button onPress={() => void empty()}>{t('empty')}</Button>
        <Button onPress={() => void options()}>{t('options')}</Button>
      </div>
      <p className={styles.note}>{t('note')}</p>
    </div>
  );
}
