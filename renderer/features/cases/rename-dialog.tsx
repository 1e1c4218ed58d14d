import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog, TextField, useReportSave } from '../../shared/ui/index.ts';
import { cleanCaseName, renameCase, type CaseSummary } from '../../storage/index.ts';

/** Asks for another name. */
export function RenameDialog({ row, onClose }: { readonly row: CaseSummary; readonly onClose: () => void }) {
  const t = useTranslations('cases');
  const common = useTranslations('common');
  const report = useReportSave();
  const [name, setName] = useState(row.name);
  const empty = cleanCaseName(name) === null;
  const save = async () => {
    if (!empty && report(await renameCase(row.id, name))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('renameTitle')}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" type="submit" form="rename-case" isDisabled={empty}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form
        id="rename-case"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        noValidate
      >
        <TextField
          label={t('create.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
          error={empty ? t('create.nameMissing') : null}
        />
      </form>
    </Dialog>
  );
}
