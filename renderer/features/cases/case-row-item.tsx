import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { useDates } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import {
  ButtonLink,
  Icon,
  IconButton,
  Menu,
  useReportSave,
  useToast,
  VisuallyHidden,
} from '../../shared/ui/index.ts';
import { deleteCase, duplicateCase, restoreCase, type CaseSummary } from '../../storage/index.ts';
import styles from './case-row-item.module.css';
import { SaveCaseDialog } from './case-file/save-case-dialog.tsx';
import { CaseProgress } from './case-progress.tsx';
import { keepFocus } from './keep-focus.ts';
import { RenameDialog } from './rename-dialog.tsx';

function useRowActions(row: CaseSummary, ask: (dialog: 'rename' | 'save') => void) {
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
  const duplicate = async () => report(await duplicateCase(row.id, t('copyName', { name: row.name })));
  return [
    { id: 'rename', label: t('rename'), onAction: () => ask('rename') },
    { id: 'duplicate', label: t('duplicate'), onAction: () => void duplicate() },
    { id: 'save', label: file('save'), onAction: () => ask('save') },
    { id: 'delete', label: t('delete'), onAction: () => void remove(), danger: true },
  ];
}

export interface CaseRowItemProps {
  readonly row: CaseSummary;
  readonly saveFile: Host['saveFile'];
}

/** One case: its name opens the interview where it was left. */
export function CaseRowItem({ row, saveFile }: CaseRowItemProps) {
  const t = useTranslations('cases');
  const dates = useDates();
  const [asked, ask] = useState<'rename' | 'save' | null>(null);
  const actions = useRowActions(row, ask);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <a className={styles.link} href={formatRoute({ screen: 'interview', caseId: row.id })}>
            {row.name}
          </a>
        </h2>
        <p className={styles.facts}>
          <span>{t('answered', { count: row.answered })}</span>
          <CaseProgress caseId={row.id} />
          <span>
            <VisuallyHidden elementType="span">{t('changed')} </VisuallyHidden>
            {dates.moment(row.changedAt)}
          </span>
        </p>
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
      {asked === 'save' && <SaveCaseDialog caseId={row.id} saveFile={saveFile} onClose={() => ask(null)} />}
    </li>
  );
}
