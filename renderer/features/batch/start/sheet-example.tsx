import { useTranslations } from 'use-intl';
import type { Fact } from '../../../../seeds/schema/index.ts';
import { useCatalogue } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import styles from './sheet-example.module.css';

/** Facts that show best how a cell is written. */
const SHOWN = ['company.size', 'capital.origins', 'land.ownership'];

/** How a sheet may look: a row of headers, and two companies that nobody is. */
export function SheetExample() {
  const t = useTranslations('batch.start');
  const text = useText();
  const { facts } = useCatalogue();
  const shown = SHOWN.flatMap((id) => facts.filter((fact) => fact.id === id));
  const cell = (fact: Fact, row: number): string => {
    if (fact.type === 'boolean') return row === 0 ? t('yes') : '';
    if (fact.type === 'number') return row === 0 ? '120' : '';
    const option = fact.options[row];
    return option === undefined ? '' : text(option.label);
  };
  return (
    <div className={styles.frame} role="region" aria-label={t('exampleLabel')} tabIndex={0}>
      <table className={styles.sheet}>
        <thead>
          <tr>
            <th scope="col">{t('nameColumn')}</th>
            {shown.map((fact) => (
              <th key={fact.id} scope="col">
                {text(fact.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[0, 1].map((row) => (
            <tr key={row}>
              <td>{t('exampleName', { letter: row === 0 ? 'A' : 'B' })}</td>
              {shown.map((fact) => (
                <td key={fact.id}>{cell(fact, row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
