import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog, Icon, IconButton, Tag, TextField, useReportSave } from '../../shared/ui/index.ts';
import { addTag, MOST_TAGS, removeTag, TAG_LENGTH, tagKey, type CaseSummary } from '../../storage/index.ts';
import styles from './tags-dialog.module.css';

export interface TagsDialogProps {
  readonly row: CaseSummary;
  /** Every tag in use, the most used first. */
  readonly allTags: readonly string[];
  readonly onClose: () => void;
}

const OFFERED = 12;

/** Gives a case tags and takes them from it, each at once. */
export function TagsDialog({ row, allTags, onClose }: TagsDialogProps) {
  const t = useTranslations('cases.tags');
  const common = useTranslations('common');
  const report = useReportSave();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'there' | 'full' | null>(null);
  const borne = new Set(row.tags.map(tagKey));
  const others = allTags.filter((tag) => !borne.has(tagKey(tag))).slice(0, OFFERED);
  const add = async (tag: string) => {
    const added = await addTag(row.id, tag);
    if (!report(added) || !added.ok) return;
    const { value } = added;
    setProblem(value === 'there' || value === 'full' ? value : null);
    if (value === 'added') setTyped('');
  };
  const remove = async (tag: string) => {
    if (report(await removeTag(row.id, tag))) setProblem(null);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title', { name: row.name })}
      actions={
        <Button tone="primary" onPress={onClose}>
          {common('close')}
        </Button>
      }
    >
      <div className={styles.body}>
        {row.tags.length === 0 && <p className={styles.note}>{t('none')}</p>}
        <ul role="list" aria-label={t('listed')} className={styles.tags}>
          {row.tags.map((tag) => (
            <li key={tagKey(tag)}>
              <Tag>{tag}</Tag>
              <IconButton label={t('removeOf', { tag })} onPress={() => void remove(tag)}>
                <Icon name="close" size={12} />
              </IconButton>
            </li>
          ))}
        </ul>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void add(typed);
          }}
          noValidate
        >
          <TextField
            className={styles.field ?? ''}
            label={t('new')}
            value={typed}
            onChange={setTyped}
            maxLength={TAG_LENGTH}
            autoFocus
            error={problem === null ? null : t(problem, { most: MOST_TAGS })}
          />
          <Button type="submit">{t('add')}</Button>
        </form>
        {others.length > 0 && (
          <>
            <p className={styles.note}>{t('others')}</p>
            <ul role="list" aria-label={t('others')} className={styles.tags}>
              {others.map((tag) => (
                <li key={tagKey(tag)}>
                  <Button size="s" icon={<Icon name="plus" size={12} />} onPress={() => void add(tag)}>
                    {tag}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}
