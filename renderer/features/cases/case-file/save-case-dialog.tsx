import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { useAsOf } from '../../../shared/catalogue/index.ts';
import { Button, CheckboxGroup, Dialog } from '../../../shared/ui/index.ts';
import { useVisit } from '../../../shared/visit/index.ts';
import { useCase, type CaseId } from '../../../storage/index.ts';
import styles from './save-case-dialog.module.css';
import { useSaveCaseFile } from './use-save-case-file.ts';

export interface SaveCaseDialogProps {
  readonly caseId: CaseId;
  readonly saveFile: Host['saveFile'];
  readonly onSaved?: ((caseId: CaseId) => void) | undefined;
  readonly onClose: () => void;
}

/** Says what goes into the case file, and asks about what need not. Private notes only where they are ticked. */
export function SaveCaseDialog({ caseId, saveFile, onSaved, onClose }: SaveCaseDialogProps) {
  const t = useTranslations('cases.file.dialog');
  const common = useTranslations('common');
  const { on: visiting } = useVisit();
  const asOf = useAsOf();
  const open = useCase(caseId);
  const [ticked, setTicked] = useState(['particulars']);
  const save = useSaveCaseFile(saveFile);
  const papers = open.state === 'ready' ? open.papers : null;
  const tags = open.state === 'ready' ? (open.case?.tags ?? []) : [];
  const offered = [
    ...(papers !== null && papers.particulars.size > 0
      ? [{ id: 'particulars', label: t('particulars'), help: t('particularsHelp') }]
      : []),
    ...(tags.length > 0 && !visiting
      ? [{ id: 'tags', label: t('tags'), help: t('tagsHelp', { tags: tags.join(t('comma')) }) }]
      : []),
    // While a client looks on, not even that there are notes is told.
    ...(papers !== null && papers.notes.size > 0 && !visiting
      ? [{ id: 'notes', label: t('notes'), help: t('notesHelp') }]
      : []),
  ];
  const wanted = (id: string) => ticked.includes(id) && offered.some((option) => option.id === id);
  const go = async () => {
    const choice = { asOf, particulars: wanted('particulars'), notes: wanted('notes'), tags: wanted('tags') };
    if (!(await save(caseId, choice))) return;
    onSaved?.(caseId);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" isDisabled={papers === null} onPress={() => void go()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{t('body')}</p>
        {offered.length > 0 && (
          <CheckboxGroup label={t('more')} options={offered} value={ticked} onChange={setTicked} />
        )}
        <p className={styles.note}>{t('readable')}</p>
      </div>
    </Dialog>
  );
}
