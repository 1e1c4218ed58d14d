import { memo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { formatRoute, navigate } from '../../shared/routing/index.ts';
import {
  ButtonLink,
  Icon,
  IconButton,
  Menu,
  Tag,
  useReportSave,
  useToast,
  VisuallyHidden,
} from '../../shared/ui/index.ts';
import {
  archiveCase,
  deleteCase,
  duplicateCase,
  restoreCase,
  unarchiveCase,
  type CaseId,
  type CaseSummary,
} from '../../storage/index.ts';
import styles from './case-row-item.module.css';
import { SaveCaseDialog } from './case-file/save-case-dialog.tsx';
import { CaseProgress } from './case-progress.tsx';
import { keepFocus } from './keep-focus.ts';
import { useSeen } from './list/use-seen.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { TagsDialog } from './tags-dialog.tsx';

type Asked = 'rename' | 'save' | 'tags';

function useRowActions(row: CaseSummary, ask: (dialog: Asked) => void) {
  const t = useTranslations('cases');
  const file = useTranslations('cases.file');
  const common = useTranslations('common');
  const report = useReportSave();
  const { show } = useToast();
  const undo = async () => report(await restoreCase(row.id));
  const remove = async () => {
    if (!report(await deleteCase(row.id))) return;
    keepFocus();
    show({
      message: t('deletedToast', { name: row.name }),
      action: { label: common('undo'), onPress: () => void undo() },
    });
  };
  const archive = async () => {
    if (!report(await archiveCase(row.id))) return;
    keepFocus();
    const back = async () => report(await unarchiveCase(row.id));
    show({
      message: t('archivedToast', { name: row.name }),
      action: { label: common('undo'), onPress: () => void back() },
    });
  };
  const unarchive = async () => {
    if (report(await unarchiveCase(row.id))) keepFocus();
  };
  const duplicate = async () => report(await duplicateCase(row.id, t('copyName', { name: row.name })));
  return [
    { id: 'rename', label: t('rename'), onAction: () => ask('rename') },
    { id: 'tags', label: t('tags.edit'), onAction: () => ask('tags') },
    { id: 'duplicate', label: t('duplicate'), onAction: () => void duplicate() },
    { id: 'save', label: file('save'), onAction: () => ask('save') },
    {
      id: 'history',
      label: t('history'),
      onAction: () => navigate({ screen: 'history', caseId: row.id }),
    },
    row.archivedAt === null
      ? { id: 'archive', label: t('archive'), onAction: () => void archive() }
      : { id: 'unarchive', label: t('unarchive'), onAction: () => void unarchive() },
    { id: 'delete', label: t('delete'), onAction: () => void remove(), danger: true },
  ];
}

export interface CaseRowItemProps {
  readonly row: CaseSummary;
  readonly allTags: readonly string[];
  readonly saveFile: Host['saveFile'];
  readonly onSaved?: ((caseId: CaseId) => void) | undefined;
}

/** One case: its name opens the interview where it was left. Drawn anew only where something of it has changed. */
export const CaseRowItem = memo(function CaseRowItem({ row, allTags, saveFile, onSaved }: CaseRowItemProps) {
  const t = useTranslations('cases');
  const dates = useDates();
  const [asked, ask] = useState<Asked | null>(null);
  const actions = useRowActions(row, ask);
  const item = useRef<HTMLLIElement>(null);
  const seen = useSeen(item);
  return (
    <li ref={item} className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <a className={styles.link} href={formatRoute({ screen: 'interview', caseId: row.id })}>
            {row.name}
          </a>
        </h2>
        <p className={styles.facts}>
          <span>{t('answered', { count: row.answered })}</span>
          {seen && <CaseProgress caseId={row.id} />}
          <span>
            <VisuallyHidden elementType="span">{t('changed')} </VisuallyHidden>
            {dates.moment(row.changedAt)}
          </span>
        </p>
        {row.tags.length > 0 && (
          <ul role="list" aria-label={t('tags.listed')} className={styles.tags}>
            {row.tags.map((tag) => (
              <li key={tag}>
                <Tag>{tag}</Tag>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.tools}>
        <ButtonLink size="s" href={formatRoute({ screen: 'results', caseId: row.id, tab: 'measures' })}>
          {t('results')}
        </ButtonLink>
        <Menu
          label={t('actionsFor', { name: row.name })}
          trigger={
            <IconButton label={t('actionsFor', { name: row.name })}>
              <Icon name="more" />
            </IconButton>
          }
          actions={actions}
        />
      </div>
      {asked === 'rename' && <RenameDialog row={row} onClose={() => ask(null)} />}
      {asked === 'tags' && <TagsDialog row={row} allTags={allTags} onClose={() => ask(null)} />}
      {asked === 'save' && (
        <SaveCaseDialog caseId={row.id} saveFile={saveFile} onSaved={onSaved} onClose={() => ask(null)} />
      )}
    </li>
  );
});
