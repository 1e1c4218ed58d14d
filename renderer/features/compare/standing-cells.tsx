import { useTranslations } from 'use-intl';
import { endedOn } from '../../../rules/index.ts';
import type { ProvisionId, TopicId } from '../../../seeds/schema/index.ts';
import { useAsOf, useCatalogue, useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Tag } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { Cited } from './cell-lines.tsx';
import styles from './compare-cell.module.css';
import { countByKind, type CompareColumn } from './logic/compare-column.ts';
import { topicOf } from './logic/compare-row.ts';
import { provisionsOf } from './logic/filter-rows.ts';
import { Nothing } from './nothing.tsx';
import { OutcomeWord } from './outcome-word.tsx';

/** How well the place suits, with the counts behind it. */
export function StandingCell({ column: { standing } }: { readonly column: CompareColumn }) {
  const t = useTranslations('compare.cell');
  const text = useText();
  const { names } = useWording();
  if (standing === null) return <Nothing says={t('onlyNamed')} />;
  const { met, notMet, open, criteria } = standing;
  if (criteria.length === 0) return <Nothing says={t('noCriteria')} />;
  const known = met + notMet;
  return (
    <>
      <strong className={styles.standing}>
        {known === 0 ? t('unranked') : text(names.standing[standing.standing])}
      </strong>
      <span className={styles.quiet}>{t('counts', { met, known, open })}</span>
    </>
  );
}

/** The criteria of one topic: outcome, words, clause. */
export function Criteria({ column, topic }: { readonly column: CompareColumn; readonly topic: TopicId }) {
  const t = useTranslations('compare.cell');
  const catalogue = useCatalogue();
  const { place, standing } = column;
  const some = place.criteria.filter((criterion) => topicOf(catalogue, criterion) === topic);
  if (some.length === 0) return <Nothing says={t('noCriterion')} />;
  return (
    <ul role="list" className={styles.lines}>
      {some.map(({ id, says, role, cite }) => {
        const outcome = standing?.criteria.find((found) => found.id === id)?.outcome;
        return (
          <li key={id}>
            <Cited cites={cite}>
              {outcome !== undefined && <OutcomeWord outcome={outcome} />}
              <Both text={says} /> {role === 'constraint' && <Tag tone="seal">{t('mustHold')}</Tag>}
            </Cited>
          </li>
        );
      })}
    </ul>
  );
}

/** How many provisions hold there, by subject and firmness. */
export function Held({
  column,
  ids,
}: {
  readonly column: CompareColumn;
  readonly ids: readonly ProvisionId[];
}) {
  const t = useTranslations('compare.cell');
  const text = useText();
  const { names } = useWording();
  const { provisions, documents } = useIndex();
  const isEnded = endedOn(column.place, documents, useAsOf()) !== null;
  if (column.standing === null) return <Nothing says={t('notAsked')} />;
  const kinds = countByKind(provisionsOf(provisions, ids));
  return (
    <>
      <strong>{t('provisions', { count: ids.length })}</strong>
      {ids.length > 0 && isEnded && <span className={styles.quiet}>{t('ifExists')}</span>}
      <ul role="list" className={styles.kinds}>
        {kinds.map(({ kind, forces }) => (
          <li key={kind}>
            <span>{text(names.kind[kind])}</span>
            <span className={styles.forces}>
              {forces.map(({ force, count }) => (
                <span key={force} title={text(names.forceMeans[force])}>
                  {t('count', { force: text(names.force[force]), count })}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
