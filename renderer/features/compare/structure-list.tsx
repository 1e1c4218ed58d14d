import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import type { Structure } from './logic/structures.ts';
import type { Supposition } from './logic/suppose.ts';
import styles from './structure-list.module.css';
import { useJoined } from './use-joined.ts';
import { useStructureName } from './use-structure-name.ts';

export interface StructureListProps {
  readonly structures: readonly Structure[];
  /** Those that come to the case's own verdicts throughout. */
  readonly same: readonly Structure[];
  readonly answers: Answers;
  /** The table, between what is said first and the answers supposed. */
  readonly children: ReactNode;
}

/** Which answers each structure supposes, which of them is the case as it is, and which change nothing. */
export function StructureList({ structures, same, answers, children }: StructureListProps) {
  const t = useTranslations('compare.structures');
  const name = useStructureName();
  const joined = useJoined();
  const own = structures.filter(({ changes }) => changes.length === 0);
  const others = structures.filter(({ changes }) => changes.length > 0);
  const open = others.some(({ changes }) => changes.some(({ to }) => to === null));
  const alone = others.some(({ changes }) =>
    changes.some(({ fact }) => {
      const state = answers.get(fact)?.state;
      return state !== 'known' && state !== 'planned';
    }),
  );
  return (
    <div className={styles.list}>
      {own.length > 0 && <p>{t('is', { names: joined(own.map(name)) })}</p>}
      {same.length > 0 && <p>{t('same', { count: same.length, names: joined(same.map(name)) })}</p>}
      {children}
      <Disclosure title={t('supposes')} aside={others.length} defaultExpanded>
        <Suppositions structures={others} />
        {open && <p className={styles.note}>{t('openWhy')}</p>}
        {alone && <p className={styles.note}>{t('alone')}</p>}
      </Disclosure>
    </div>
  );
}

/** One line for each structure, one column for each answer that any of them supposes. */
function Suppositions({ structures }: { readonly structures: readonly Structure[] }) {
  const t = useTranslations('compare.structures');
  const text = useText();
  const name = useStructureName();
  const { facts } = useIndex();
  const ids = [...new Set(structures.flatMap(({ supposes }) => supposes.map(({ fact }) => fact)))];
  return (
    <div className={styles.scroll}>
      <table aria-label={t('supposes')} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('structure')}</th>
            {ids.map((id) => {
              const fact = facts.get(id);
              return (
                <th key={id} scope="col">
                  {fact === undefined ? id : text(fact.label)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {structures.map((structure) => (
            <tr key={structure.id}>
              <th scope="row">{name(structure)}</th>
              {ids.map((id) => (
                <td key={id}>
                  <Supposed by={structure.supposes.find(({ fact }) => fact === id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One answer a structure supposes; that it is left open; or that it is as in the case. */
function Supposed({ by }: { readonly by: Supposition | undefined }) {
  const t = useTranslations('compare.structures');
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  if (by === undefined) return t('asIs');
  return by.to === null ? t('open') : describeAnswer(catalogue, by.fact, by.to, language);
}
