import { useTranslations } from 'use-intl';
import type { Provision } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation, Disclosure } from '../../shared/ui/index.ts';
import { provisionsReading } from './logic/structures.ts';
import styles from './told-apart.module.css';

/** The answers by which sentences about a form of firm are found. */
const READ_BY = {
  wholly: [['capital.origins', 'mainland']],
  venture: [['finance.steps', 'joint-venture']],
  branch: [
    ['project.steps', 'testing-branch'],
    ['project.functions', 'international-organisation'],
  ],
} as const;

/** What the documents say of forms of firm, and what they do not. */
export function ToldApart({ caseId }: { readonly caseId: string }) {
  const t = useTranslations('compare.structures.told');
  const catalogue = useCatalogue();
  const reading = (pairs: readonly (readonly [string, string])[]) => [
    ...new Set(pairs.flatMap(([fact, option]) => provisionsReading(catalogue, fact, option))),
  ];
  return (
    <section aria-labelledby="told-apart" className={styles.told}>
      <h2 id="told-apart">{t('title')}</h2>
      <p className={styles.note}>{t('intro')}</p>
      <ul role="list" className={styles.items}>
        {(['wholly', 'venture', 'branch'] as const).map((key) => (
          <li key={key}>
            <p>{t(key)}</p>
            <Sentences provisions={reading(READ_BY[key])} caseId={caseId} />
          </li>
        ))}
        <li>
          <p>{t('silent')}</p>
        </li>
      </ul>
    </section>
  );
}

function Sentences({
  provisions,
  caseId,
}: {
  readonly provisions: readonly Provision[];
  readonly caseId: string;
}) {
  const t = useTranslations('compare.structures.told');
  const text = useText();
  return (
    <Disclosure title={t('sentences')} aside={provisions.length} className={styles.fold ?? ''}>
      <ul role="list" className={styles.sentences}>
        {provisions.map(({ id, title, cite }) => (
          <li key={id}>
            <a href={formatRoute({ screen: 'record', caseId, provisionId: id })}>{text(title)}</a>{' '}
            {cite[0] !== undefined && <Citation cite={cite[0]} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
