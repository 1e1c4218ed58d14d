import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Fact } from '../../../seeds/schema/index.ts';
import { useAutosaved } from '../../shared/autosave/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Icon, TextArea, useReportSave } from '../../shared/ui/index.ts';
import { useVisit } from '../../shared/visit/index.ts';
import { NOTE_LENGTH, setNote } from '../../storage/index.ts';
import styles from './fact-note.module.css';
import { usePapers } from './papers-context.ts';

export interface FactNoteProps {
  readonly fact: Fact;
  /** Beside a row of a list: the button is a picture with a spoken name. */
  readonly compact?: boolean;
}

/** A private note on one fact: a quiet button, and the box it opens. Nothing of it exists while a client looks on. */
export function FactNote({ fact, compact = false }: FactNoteProps) {
  const t = useTranslations('officer.notes');
  const text = useText();
  const { on } = useVisit();
  const { papers } = usePapers();
  const [open, setOpen] = useState(false);
  if (on) return null;
  const written = papers.notes.has(fact.id);
  return (
    <div className={styles.note} data-compact={compact || undefined}>
      <Button
        size="s"
        tone="quiet"
        icon={<Icon name="note" />}
        className={styles.button ?? ''}
        aria-label={t(written ? 'buttonWritten' : 'button', { fact: text(fact.label) })}
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        {!compact && t('short')}
        {written && <span aria-hidden="true" className={styles.mark} />}
      </Button>
      {open && <NoteBox fact={fact} />}
    </div>
  );
}

/** From here on the room that is left is told. */
const NEARLY_FULL = NOTE_LENGTH - 200;

function NoteBox({ fact }: { readonly fact: Fact }) {
  const t = useTranslations('officer.notes');
  const report = useReportSave();
  const { caseId, papers } = usePapers();
  const { text, onChange, onBlur } = useAutosaved(papers.notes.get(fact.id) ?? '', async (note) =>
    report(await setNote(caseId, fact.id, note)),
  );
  const left = NOTE_LENGTH - text.length;
  return (
    <div className={styles.box}>
      <TextArea
        label={t('label')}
        description={t('private')}
        value={text}
        onChange={onChange}
        onBlur={onBlur}
        maxLength={NOTE_LENGTH}
        autoFocus
      />
      <p role="status" className={styles.left}>
        {text.length > NEARLY_FULL && t('left', { left })}
      </p>
    </div>
  );
}
