import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, CheckboxGroup, Sheet, useReportSave } from '../../shared/ui/index.ts';
import { setCares, type CaseRow } from '../../storage/index.ts';
import styles from './cares-sheet.module.css';
import { caresToStore, kindsToCareAbout } from './logic/cares.ts';

/** Which kinds of provision matter to the person. Nothing changes until it is kept, and nothing is ever left out. */
export function CaresSheet({
  caseRow,
  onClose,
}: {
  readonly caseRow: CaseRow;
  readonly onClose: () => void;
}) {
  const t = useTranslations('interview.course');
  const common = useTranslations('common');
  const text = useText();
  const { names } = useWording();
  const offered = kindsToCareAbout(useCatalogue());
  const report = useReportSave();
  const [ticked, setTicked] = useState<readonly string[]>(caseRow.cares);
  const keep = async () => {
    if (report(await setCares(caseRow.id, caresToStore(offered, ticked)))) onClose();
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" onPress={() => void keep()}>
            {t('keep', { count: ticked.length })}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.help}>{t('help')}</p>
        <CheckboxGroup
          label={t('title')}
          labelHidden
          layout="lines"
          options={offered.map((kind) => ({ id: kind, label: text(names.kind[kind]) }))}
          value={ticked}
          onChange={setTicked}
        />
      </div>
    </Sheet>
  );
}
