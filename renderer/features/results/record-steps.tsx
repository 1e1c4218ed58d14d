import { useTranslations } from 'use-intl';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Icon, VisuallyHidden } from '../../shared/ui/index.ts';
import { neighboursIn } from './logic/neighbours.ts';
import type { OpenedList } from './list-memory.ts';
import type { RecordProps } from './record-props.ts';
import styles from './record-steps.module.css';

/** The same beside the way back, in one short line. */
export function ShortSteps({ provision, result, list }: RecordProps & { readonly list: OpenedList }) {
  const t = useTranslations('results.record.steps');
  const { at, before, after } = neighboursIn(list.ids, provision.id);
  if (at === null) return null;
  return (
    <nav aria-label={t('labelTop')} className={styles.short}>
      <Step id={before} way="before" result={result} short />
      <span className={styles.at}>{t('atShort', { at, count: list.ids.length })}</span>
      <Step id={after} way="after" result={result} short />
    </nav>
  );
}

/** On to the next record, or back to the one before, in the order of the list this one was opened from. */
export function RecordSteps({ provision, result, list }: RecordProps & { readonly list: OpenedList }) {
  const t = useTranslations('results.record.steps');
  const { at, before, after } = neighboursIn(list.ids, provision.id);
  if (at === null) return null;
  return (
    <nav aria-label={t('label')} className={styles.steps}>
      <Step id={before} way="before" result={result} />
      <p className={styles.at}>{t('at', { at, count: list.ids.length, list: t(`list.${list.tab}`) })}</p>
      <Step id={after} way="after" result={result} />
    </nav>
  );
}

function Step({
  id,
  way,
  result,
  short = false,
}: Pick<RecordProps, 'result'> & {
  readonly short?: boolean;
  readonly id: RecordProps['provision']['id'] | null;
  readonly way: 'before' | 'after';
}) {
  const t = useTranslations('results.record.steps');
  const text = useText();
  const { provisions } = useIndex();
  const provision = id === null ? undefined : provisions.get(id);
  if (provision === undefined) return <span />;
  return (
    <a
      href={formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: provision.id })}
      className={styles.step}
      data-way={way}
      {...(short && { title: text(provision.title) })}
    >
      <span className={styles.way}>
        {way === 'before' && <Icon name="back" size={14} />}
        {t(way)}
        {way === 'after' && <Icon name="chevron" size={14} />}
      </span>
      {short ? (
        <VisuallyHidden>{text(provision.title)}</VisuallyHidden>
      ) : (
        <span className={styles.title}>{text(provision.title)}</span>
      )}
    </a>
  );
}
