import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { FactId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { hingesOf } from './logic/hinges.ts';
import { useAnswerWords } from './use-answer-words.ts';
import { useDecide } from './use-decide.ts';
import { usePlaceNames } from './use-place-names.ts';
import { useTry } from './use-try.ts';
import type { WouldProps } from './would-props.ts';
import styles from './would.module.css';

/** For what holds: the answers and the place it hangs on. */
export function WouldLose({ assessed, provision }: WouldProps) {
  const t = useTranslations('scenarios.would');
  const decide = useDecide(assessed, provision);
  const placeNames = usePlaceNames();
  const { needed, spare } = useMemo(
    () => hingesOf(provision, assessed.answers, (answers) => decide(answers)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `decide` is new each time and the same for the same case
    [provision, assessed.assessment],
  );
  return (
    <>
      {needed.length > 0 && (
        <>
          <p>{t('needed', { count: needed.length })}</p>
          <Answers assessed={assessed} facts={needed} />
        </>
      )}
      {needed.length === 0 && spare.length === 0 && <p>{t('unconditional')}</p>}
      {spare.length > 0 && (
        <>
          <p>{needed.length === 0 ? t('hangsOnNone') : t('spare')}</p>
          <Answers assessed={assessed} facts={spare} />
        </>
      )}
      {provision.where !== null && (
        <p>
          {t(needed.length + spare.length === 0 ? 'placeOnly' : 'place', {
            places: placeNames(provision.where.places),
          })}
        </p>
      )}
    </>
  );
}

function Answers({
  assessed,
  facts,
}: {
  readonly assessed: AssessedCase;
  readonly facts: readonly FactId[];
}) {
  const t = useTranslations('scenarios.would');
  const text = useText();
  const index = useIndex();
  const words = useAnswerWords();
  const { edit } = useTry(assessed);
  return (
    <ul role="list" className={styles.rows}>
      {facts.map((id) => {
        const fact = index.facts.get(id);
        if (fact === undefined) return null;
        return (
          <li key={id} className={styles.row}>
            <div>
              <p className={styles.label}>{text(fact.label)}</p>
              <Second as="p" text={fact.label} />
              <p>{text(words(id, assessed.answers.get(id)))}</p>
            </div>
            <Button
              size="s"
              tone="quiet"
              aria-label={t('editOf', { fact: text(fact.label) })}
              onPress={() => edit(id)}
            >
              {t('edit')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
