import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCatalogue, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, CheckboxGroup, Sheet, useReportSave } from '../../shared/ui/index.ts';
import { changeCares, type CaseRow } from '../../storage/index.ts';
import styles from './cares-sheet.module.css';
import { kindsToCareAbout } from './logic/cares.ts';

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
  // As it was when the sheet was opened: what another window changes meanwhile is not undone here.
  const [before] = useState(caseRow.cares);
  const [ticked, setTicked] = useState<readonly string[]>(before);
  const keep = async () => {
    // All of them ticked comes to the same as none; what was ticked is merged one by one.
    const after = offered.filter((kind) => ticked.includes(kind));
    if (report(await changeCares(caseRow.id, { before, after, all: offered }))) onClose();
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
