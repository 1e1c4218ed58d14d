import { useTranslations } from 'use-intl';
import { describeAnswer } from '../../../rules/index.ts';
import type { Answers } from '../../../seeds/schema/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { useLanguage, useText } from '../../shared/i18n/index.ts';
import { Disclosure } from '../../shared/ui/index.ts';
import { useTallyName } from '../../shared/verdicts/index.ts';
import styles from './last-change-panel.module.css';
import type { Movement } from './logic/compare-assessments.ts';
import type { LastChange } from './use-interview.ts';

const LISTED = 12;

/** What the last answer changed: which provisions went from which verdict to which. */
export function LastChangePanel({
  last,
  answers,
}: {
  readonly last: LastChange | null;
  readonly answers: Answers;
}) {
  const t = useTranslations('interview');
  const text = useText();
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  if (last === null) return <p className={styles.quiet}>{t('changed.nothingYet')}</p>;
  return (
    <div className={styles.change}>
      <h3>{t('changed.title')}</h3>
      {last.facts.map((id) => {
        const fact = catalogue.facts.find((candidate) => candidate.id === id);
        return (
          <p key={id} className={styles.quiet}>
            {fact === undefined ? id : text(fact.label)}
            {language === 'en' ? ': ' : '：'}
            <span className={styles.said}>{describeAnswer(catalogue, id, answers.get(id), language)}</span>
          </p>
        );
      })}
      {last.change.moved === 0 ? (
        <p>{t('changed.none')}</p>
      ) : (
        <>
          <p>{t('changed.moved', { count: last.change.moved })}</p>
          <ul role="list" className={styles.movements}>
            {last.change.movements.map((movement) => (
              <li key={`${movement.from} ${movement.to}`}>
                <MovementRow movement={movement} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function MovementRow({ movement }: { readonly movement: Movement }) {
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
