import { useTranslations } from 'use-intl';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import { useTallyName } from '../../shared/verdicts/index.ts';
import styles from './last-change-panel.module.css';
import type { Movement } from './logic/compare-assessments.ts';

const LISTED = 12;

/** Provisions that went from one verdict to another; which ones, on demand. */
export function MovementRow({ movement }: { readonly movement: Movement }) {
  const t = useTranslations('interview.changed');
  const text = useText();
  const name = useTallyName();
  const { provisions } = useCatalogue();
  const { from, to } = movement;
  const listed = provisions.filter(({ id }) => movement.provisions.includes(id)).slice(0, LISTED);
  const rest = movement.provisions.length - listed.length;
  return (
    <Disclosure title={t('movement', { from: name(from), to: name(to) })} aside={movement.provisions.length}>
      <ul className={styles.titles}>
        {listed.map((provision) => (
          <li key={provision.id}>{text(provision.title)}</li>
        ))}
        {rest > 0 && <li className={styles.quiet}>{t('more', { count: rest })}</li>}
      </ul>
    </Disclosure>
  );
}
