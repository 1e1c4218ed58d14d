import { useTranslations } from 'use-intl';
import styles from './coverage-bar.module.css';
import { COVERAGE_TAGS, type Coverage, type CoverageTag } from './logic/outline.ts';
import { isEncoding, useTagName } from './use-tag-name.ts';

const sumOf = (coverage: Coverage, tags: readonly CoverageTag[]): number =>
  tags.reduce((sum, tag) => sum + coverage[tag], 0);

/** What became of the sentences: a bar of parts, and every count in words below. The counts add up. */
export function CoverageBar({ coverage }: { readonly coverage: Coverage }) {
  const t = useTranslations('documents.list');
  const provisions = sumOf(coverage, COVERAGE_TAGS.filter(isEncoding));
  const others = sumOf(
    coverage,
    COVERAGE_TAGS.filter((tag) => !isEncoding(tag)),
  );
  const shown = COVERAGE_TAGS.filter((tag) => coverage[tag] > 0);
  return (
    <div className={styles.coverage}>
      <svg
        aria-hidden="true"
        className={styles.bar}
        viewBox={`0 0 ${provisions + others} 1`}
        preserveAspectRatio="none"
      >
        {shown.map((tag) => (
          <rect
            key={tag}
            className={styles[tag]}
            x={sumOf(coverage, COVERAGE_TAGS.slice(0, COVERAGE_TAGS.indexOf(tag)))}
            width={coverage[tag]}
            height={1}
          />
        ))}
      </svg>
      <Counts
        title={t('provisions', { count: provisions })}
        coverage={coverage}
        tags={shown.filter(isEncoding)}
      />
      <Counts
        title={t('sentences', { count: others })}
        coverage={coverage}
        tags={shown.filter((tag) => !isEncoding(tag))}
      />
    </div>
  );
}

interface CountsProps {
  readonly title: string;
  readonly coverage: Coverage;
  readonly tags: readonly CoverageTag[];
}

function Counts({ title, coverage, tags }: CountsProps) {
  const nameOf = useTagName();
  return (
    <div>
      <p className={styles.title}>{title}</p>
      <ul role="list" className={styles.counts}>
        {tags.map((tag) => (
          <li key={tag} className={styles.count}>
            <span aria-hidden="true" className={styles.key}>
              <svg viewBox="0 0 1 1">
                <rect className={styles[tag]} width={1} height={1} />
              </svg>
            </span>
            <span>{nameOf(tag)}</span>
            <span className={styles.number}>{coverage[tag]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
