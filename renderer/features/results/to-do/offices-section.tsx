import { useTranslations } from 'use-intl';
import type { ToDo } from '../../../../rules/index.ts';
import { useIndex } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { Disclosure, PeriodTag } from '../../../shared/ui/index.ts';
import { bucket } from '../logic/measures.ts';
import { OfficeRow } from './office-row.tsx';
import { ProvisionRefs } from './provision-refs.tsx';
import { Rows, Section } from './section.tsx';
import styles from './to-do.module.css';
import type { ToDoProps } from './to-do-props.ts';
import { useTicks, type Ticks } from './use-ticks.ts';

/** The offices to ask, document by document, with the clauses to mention to each. */
export function OfficesSection({ list, result }: ToDoProps) {
  const t = useTranslations('todo.offices');
  const ticks = useTicks(result.caseRow.id);
  const { offices, noOffice } = list;
  if (offices.length === 0 && noOffice.length === 0) return null;
  const documents = [...bucket(offices, ({ doc }) => doc)];
  return (
    <Section title={t('title')} count={offices.length} note={t('note')} part="offices">
      {documents.map(([doc, own]) => (
        <OfDocument key={doc} offices={own} result={result} ticks={ticks} />
      ))}
      {noOffice.length > 0 && (
        <Disclosure
          level={3}
          title={t('noneNamed')}
          aside={t('provisions', { count: noOffice.length })}
          className={styles.fold ?? ''}
        >
          <p className={styles.quiet}>{t('noneNamedNote')}</p>
          <ProvisionRefs ids={noOffice} result={result} />
        </Disclosure>
      )}
    </Section>
  );
}

interface OfDocumentProps extends Pick<ToDoProps, 'result'> {
  readonly offices: ToDo['offices'];
  readonly ticks: Ticks;
}

function OfDocument({ offices, result, ticks }: OfDocumentProps) {
  const t = useTranslations('todo.offices');
  const text = useText();
  const { documents } = useIndex();
  const first = offices[0];
  const document = first === undefined ? undefined : documents.get(first.doc);
  if (first === undefined || document === undefined) return null;
  return (
    <div className={styles.part}>
      <div className={styles.subtitle}>
        <h3>{text(document.title)}</h3>
        <PeriodTag period={document.period} />
      </div>
      {first.over && <p className={styles.over}>{t('over')}</p>}
      <Rows items={offices} keyOf={({ printed }) => printed}>
        {(office) => <OfficeRow office={office} result={result} ticks={ticks} />}
      </Rows>
    </div>
  );
}
