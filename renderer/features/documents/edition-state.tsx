import { useTranslations } from 'use-intl';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { Button, Tag, useReportSave, useToast } from '../../shared/ui/index.ts';
import { removeOriginal, type OriginalRow } from '../../storage/index.ts';
import styles from './edition-state.module.css';
import { useCompared, type ComparedState } from './use-compared.ts';

export interface EditionStateProps {
  readonly document: PolicyDocument;
  readonly original: OriginalRow | null;
  /** What is kept on this device could not be read: nobody can say whether one is attached. */
  readonly isUnreadable: boolean;
}

/** Whether an original is attached, whether it is the edition that was encoded, and how to remove it. */
export function EditionState({ document, original, isUnreadable }: EditionStateProps) {
  const t = useTranslations('documents.edition');
  const dates = useDates();
  const state = useCompared(document, original?.text ?? null);
  if (original === null) return <p className={styles.none}>{t(isUnreadable ? 'notKnown' : 'none')}</p>;
  return (
    <div className={styles.state}>
      <StateTag state={state} />
      <span className={styles.file}>
        {t.rich('file', {
          name: () => <bdi>{original.name}</bdi>,
          moment: dates.moment(original.attachedAt),
        })}
      </span>
      <RemoveButton document={document} />
    </div>
  );
}

function StateTag({ state }: { readonly state: ComparedState }) {
  const t = useTranslations('documents.edition');
  switch (state.state) {
    case 'working':
      return <Tag>{t('working')}</Tag>;
    case 'failed':
      return <Tag tone="seal">{t('failed')}</Tag>;
    case 'ready': {
      const { comparison } = state.compared;
      switch (comparison.state) {
        case 'same':
        case 'same-text':
          return <Tag tone="accent">{t(comparison.state)}</Tag>;
        case 'differs':
          return <Tag tone="seal">{t('differs', { count: comparison.differences.length })}</Tag>;
        case 'not-this-document':
          return <Tag tone="seal">{t('not-this-document')}</Tag>;
      }
    }
  }
}

function RemoveButton({ document }: { readonly document: PolicyDocument }) {
  const t = useTranslations('documents.edition');
  const text = useText();
  const report = useReportSave();
  const { show } = useToast();
  const remove = async () => {
    if (report(await removeOriginal(document.id)))
      show({ message: t('removed', { doc: text(document.shortName) }) });
  };
  return (
    <Button
      size="s"
      tone="quiet"
      aria-label={`${t('remove')}: ${text(document.shortName)}`}
      onPress={() => void remove()}
    >
      {t('remove')}
    </Button>
  );
}
