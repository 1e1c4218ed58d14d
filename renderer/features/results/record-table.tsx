import { Fragment, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { recordRows, type FrameRow, type RecordRow, type TestRow } from '../../../rules/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useDates, useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { cx } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { Cites } from './cites.tsx';
import styles from './evidence-table.module.css';
import { OutcomeMark } from './outcome-mark.tsx';
import type { RecordProps } from './record-props.ts';
import { Said } from './said.tsx';

/** Condition, your answer, outcome and citation; one row for everything the verdict looked at. */
export function RecordTable(props: RecordProps) {
  const t = useTranslations('results.record');
  const rows = recordRows(props.provision, props.verdict);
  return (
    <section>
      <h2 id="record-table">{t('table')}</h2>
      {rows.length === 0 ? (
        <p>{t('noConditions')}</p>
      ) : (
        <table className={cx(styles.table, styles.record)} aria-labelledby="record-table">
          <thead>
            <tr>
              <th scope="col">{t('condition')}</th>
              <th scope="col">{t('answer')}</th>
              <th scope="col">{t('outcome')}</th>
              <th scope="col">{t('cite')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.kind === 'test' ? `${row.role} ${row.id}` : row.role} row={row} {...props} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ row, ...props }: RecordProps & { readonly row: RecordRow }) {
  const t = useTranslations('results.record');
  const cells = useCells(row, props);
  return (
    <tr>
      <th scope="row">
        <span className={styles.role}>{t(`role.${row.role}`)}</span>
        {cells.condition}
      </th>
      <td data-label={t('answer')}>{cells.answer}</td>
      <td data-label={t('outcome')}>
        <OutcomeMark outcome={row.outcome} />
      </td>
      <td data-label={t('cite')}>
        <Cites cites={props.provision.cite} locatorsOnly />
      </td>
    </tr>
  );
}

interface Cells {
  readonly condition: ReactNode;
  readonly answer: ReactNode;
}

function useCells(row: RecordRow, props: RecordProps): Cells {
  const frame = useFrameCells(props);
  const test = useTestCells(props);
  return row.kind === 'test' ? test(row) : frame(row);
}

function useTestCells({ result }: RecordProps): (row: TestRow) => Cells {
  const t = useTranslations('results.record');
  const text = useText();
  const { facts } = useIndex();
  const { names } = useWording();
  return (row) => {
    const changers = row.facts.flatMap((id) => facts.get(id) ?? []);
    const changer = [...new Set(changers.map((fact) => text(names.changer[fact.changer])))].join(' · ');
    return {
      condition: (
        <>
          <Both text={row.says} />
          {row.outcome === 'not-met' && changer !== '' && <span className={styles.role}>{changer}</span>}
        </>
      ),
      answer:
        row.by === null ? (
          <Said facts={row.facts} result={result} />
        ) : (
          <span className={styles.extra}>{t(`judgedBy.${row.by}`)}</span>
        ),
    };
  };
}

/** Rows about the sentence as a whole: to whom it speaks, where, when, and what was left unchecked. */
function useFrameCells({ provision, verdict, result }: RecordProps): (row: FrameRow) => Cells {
  const t = useTranslations('results.record');
  const text = useText();
  const dates = useDates();
  const { places } = useIndex();
  const { names } = useWording();
  const extra = (words: string) => <span className={styles.extra}>{words}</span>;
  return (row) => {
    switch (row.role) {
      case 'addressee':
        return {
          condition: t('addressee', { addressee: text(names.addressee[provision.addressee]) }),
          answer: extra(t('noAnswer')),
        };
      case 'period':
        return {
          condition: t('periodSays', { day: dates.day(result.assessment.asOf) }),
          answer: extra(t('noAnswer')),
        };
      case 'late-plan':
        return {
          condition: t('latePlanSays', {
            day: provision.period.until === null ? '' : dates.day(provision.period.until),
          }),
          answer: extra(t('noAnswer')),
        };
      case 'not-encoded':
        return { condition: t('notEncodedSays'), answer: extra(t('noAnswer')) };
      case 'place': {
        const where = provision.where;
        if (where === null) return { condition: null, answer: null };
        const bound = where.places.flatMap((id) => places.get(id) ?? []);
        return {
          condition: (
            <>
              {t.rich('placeSays', {
                located: text(names.located[where.located]),
                places: () =>
                  bound.map((place, index) => (
                    <Fragment key={place.id}>
                      {index > 0 && ' · '}
                      <a
                        href={formatRoute({ screen: 'place', caseId: result.caseRow.id, placeId: place.id })}
                      >
                        {text(place.name)}
                      </a>
                    </Fragment>
                  )),
              })}
              <span className={styles.role}>
                {t(where.basis === 'printed' ? 'placePrinted' : 'placeDocument')}
              </span>
            </>
          ),
          answer: extra(
            t(verdict.reasons.some(({ outcome }) => outcome === 'assumed') ? 'placeAssumed' : 'placeOther'),
          ),
        };
      }
    }
  };
}
