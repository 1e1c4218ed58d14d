import { useTranslations } from 'use-intl';
import type { Catalogue, DocId } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Printed } from '../../shared/ui/index.ts';
import styles from './office-name.module.css';

export interface OfficeNameProps {
  readonly doc: DocId;
  readonly printed: string;
  /** What the catalogue knows of it; without a record only the printed name is shown. */
  readonly known: Catalogue['authorities'][number] | undefined;
}

/** The name of an office in the reader's script, then, only where that differs, the name as printed. */
export function OfficeName({ doc, printed, known }: OfficeNameProps) {
  const t = useTranslations('results.office');
  const text = useText();
  const name = known === undefined ? printed : text(known.name);
  if (name === printed) {
    return (
      <Printed as="strong" doc={doc}>
        {printed}
      </Printed>
    );
  }
  return (
    <>
      <strong>{name}</strong>{' '}
      <span className={styles.printed}>
        {t.rich('printed', { printed, b: (words) => <Printed doc={doc}>{words}</Printed> })}
      </span>
    </>
  );
}
