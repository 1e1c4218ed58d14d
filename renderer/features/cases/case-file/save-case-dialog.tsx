import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../../host/index.ts';
import { useAsOf } from '../../../shared/catalogue/index.ts';
import { leadToMissing, NewPassphrase, useNewPassphrase, Working } from '../../../shared/passphrase/index.ts';
import { Button, CheckboxGroup, Dialog, Switch } from '../../../shared/ui/index.ts';
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

/** What need not be in the file, as far as there is any. Private notes only where they are ticked. */
function useBeside(caseId: CaseId) {
  const t = useTranslations('cases.file.dialog');
  const { on: visiting } = useVisit();
  const open = useCase(caseId);
  const [ticked, setTicked] = useState(['particulars']);
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
  return { ready: papers !== null, offered, ticked, setTicked, wanted };
}

/** Whether the file is protected, and how far the work of protecting it is. */
function useProtected() {
  const [safe, setSafe] = useState(false);
  const typed = useNewPassphrase();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  return { safe, setSafe, typed, asked, setAsked, done, setDone };
}

/** Says what goes into the case file, and asks about what need not, and whether a passphrase protects it. */
export function SaveCaseDialog({ caseId, saveFile, onSaved, onClose }: SaveCaseDialogProps) {
  const t = useTranslations('cases.file.dialog');
  const common = useTranslations('common');
  const asOf = useAsOf();
  const { ready, offered, ticked, setTicked, wanted } = useBeside(caseId);
  const { safe, setSafe, typed, asked, setAsked, done, setDone } = useProtected();
  const save = useSaveCaseFile(saveFile);
  const body = useRef<HTMLDivElement>(null);
  const working = done !== null;
  const go = async () => {
    setAsked(true);
    const { passphrase } = typed;
    if (working) return;
    if (safe && passphrase === null) return leadToMissing(body.current);
    setDone(0);
    const saved = await save(caseId, {
      asOf,
      particulars: wanted('particulars'),
      notes: wanted('notes'),
      tags: wanted('tags'),
      protection: safe && passphrase !== null ? { passphrase, onProgress: setDone } : null,
    }).finally(() => setDone(null));
    if (!saved) return;
    onSaved?.(caseId);
    onClose();
  };
  return (
    <Dialog
      isOpen
      // What is being written is not stopped by closing: whoever wants out does so before or after.
      onClose={() => {
        if (!working) onClose();
      }}
      title={t('title')}
      actions={
        <>
          <Button onPress={onClose} isDisabled={working}>
            {common('cancel')}
          </Button>
          <Button tone="primary" isDisabled={!ready || working} onPress={() => void go()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <div ref={body} className={styles.body}>
        <p>{t('body')}</p>
        {offered.length > 0 && (
          <CheckboxGroup label={t('more')} options={offered} value={ticked} onChange={setTicked} />
        )}
        <Switch isSelected={safe} onChange={setSafe}>
          {common('passphrase.protect')}
        </Switch>
        <p className={styles.note}>{t(safe ? 'sealed' : 'readable')}</p>
        {safe && <NewPassphrase label={common('passphrase.label')} typed={typed} asked={asked} />}
        {working && safe && <Working words={t('working')} done={done} />}
      </div>
    </Dialog>
  );
}
