import { useTranslations } from 'use-intl';
import { Card, Tag } from '../../../shared/ui/index.ts';
import type { CaseRow, Papers } from '../../../storage/index.ts';
import styles from './client-particulars.module.css';
import { GROUPS, PARTICULARS, type ParticularKey } from './logic/table.ts';
import { ParticularAmount } from './particular-amount.tsx';
import { ParticularIdentifier } from './particular-identifier.tsx';
import { ParticularText } from './particular-text.tsx';
import { useParticulars, type ParticularsForm } from './use-particulars.ts';

export interface ClientParticularsProps {
  readonly caseRow: CaseRow;
  readonly particulars: Papers['particulars'];
}

/** Names, identifiers, sizes and plans of the company, for the officer's file. The rules know none of them. */
export function ClientParticulars({ caseRow, particulars }: ClientParticularsProps) {
  return <Particulars key={caseRow.id} caseRow={caseRow} particulars={particulars} />;
}

function Particulars({ caseRow, particulars }: ClientParticularsProps) {
  const t = useTranslations('particulars');
  const form = useParticulars(caseRow.id, particulars);
  return (
    <section aria-labelledby="client-particulars" className={styles.particulars} onBlur={form.flush}>
      <h2 id="client-particulars" className={styles.title}>
        {t('title')}
      </h2>
      <p className={styles.note}>{t('lead')}</p>
      {GROUPS.map(({ id, keys }) => (
        <Card key={id} as="section" labelledBy={`particulars-${id}`} className={styles.group ?? ''}>
          <div className={styles.head}>
            <h3 id={`particulars-${id}`} className={styles.subtitle}>
              {t(`groups.${id}`)}
            </h3>
            <Tag>{t('decidesNothing')}</Tag>
          </div>
          {id !== 'company' && <p className={styles.note}>{t(`groups.${id}Note`)}</p>}
          <div className={styles.fields}>
            {keys.map((key) => (
              <Particular key={key} id={key} form={form} />
            ))}
          </div>
        </Card>
      ))}
    </section>
  );
}

function Particular({ id, form }: { readonly id: ParticularKey; readonly form: ParticularsForm }) {
  const particular = PARTICULARS[id];
  switch (particular.kind) {
    case 'text':
      return <ParticularText id={id} form={form} />;
    case 'identifier':
      return <ParticularIdentifier id={id} of={particular.of} form={form} />;
    case 'amount':
      return <ParticularAmount id={id} measure={particular.measure} form={form} />;
  }
}
