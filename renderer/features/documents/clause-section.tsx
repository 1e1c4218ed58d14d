import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PolicyDocument } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Printed } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './clause-section.module.css';
import type { Asked } from './logic/asked.ts';
import { COVERAGE_TAGS, type OutlineClause } from './logic/outline.ts';
import { useTagName } from './use-tag-name.ts';

export interface ClauseSectionProps {
  readonly document: PolicyDocument;
  readonly at: string;
  /** `null`: the attached file has a clause that our outline has not. */
  readonly outline: OutlineClause | null;
  readonly asked: Asked;
  readonly children: ReactNode;
}

/** One clause: its locator, our heading, what became of its sentences, and the sentences. */
export function ClauseSection({ document, at, outline, asked, children }: ClauseSectionProps) {
  const text = useText();
  const id = useId();
  const heading = outline?.heading ?? null;
  return (
    <section
      aria-labelledby={id}
      className={styles.clause}
      data-clause={at}
      data-asked={asked.at === at ? 'clause' : undefined}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.heading}>
          <Printed doc={document.id} className={styles.at}>
            {at}
          </Printed>
          {heading !== null && <span>{text(heading)}</span>}
        </h2>
        {heading !== null && <Second as="p" text={heading} />}
        {outline !== null && <Counts clause={outline} />}
      </header>
      {children}
    </section>
  );
}

/** What became of the clause, in words; they add up to everything entered of it. */
function Counts({ clause: { coverage, missing } }: { readonly clause: OutlineClause }) {
  const t = useTranslations('documents.page');
  const nameOf = useTagName();
  if (missing) return <p className={styles.missing}>{t('missing')}</p>;
  const shown = COVERAGE_TAGS.filter((tag) => coverage[tag] > 0);
  return (
    <p className={styles.counts}>
      {shown.map((tag) => (
        <span key={tag}>
          {nameOf(tag)} <b>{coverage[tag]}</b>
        </span>
      ))}
    </p>
  );
}
