import { useTranslations } from 'use-intl';
import { VERDICTS, type Answer, type Fact } from '../../../seeds/schema/index.ts';
import { useIndex, useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { VerdictMark, VisuallyHidden } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import { answerEffects, type AnswerEffect } from './logic/answer-effects.ts';
import { useDecide } from './use-decide.ts';
import { useFactLabels } from './use-fact-labels.ts';
import { useSaidWords } from './use-said-words.ts';
import type { WouldProps } from './would-props.ts';
import styles from './would.module.css';

/** At most so many answers are spelled out. */
const SHOWN = 4;

/** For what is open: which answers decide it, and what each would make of it. */
export function WouldDecide({ assessed, provision, result }: WouldProps) {
  const t = useTranslations('scenarios.would');
  const { facts } = useIndex();
  const labels = useFactLabels();
  const decide = useDecide(assessed, provision);
  const missing = result.missing.flatMap((id) => facts.get(id) ?? []);
  const rest = missing.slice(SHOWN);
  const shown = missing.slice(0, SHOWN).map((fact) => {
    const with_ = (answer: Answer) => decide(new Map(assessed.answers).set(fact.id, answer));
    const effects = [...answerEffects(fact, provision, with_)].sort(
      (a, b) => VERDICTS.indexOf(a.result.verdict) - VERDICTS.indexOf(b.result.verdict),
    );
    return { fact, effects };
  });
  return (
    <>
      <p>{t('open', { count: missing.length })}</p>
      {shown.some(({ fact, effects }) => fact.type === 'choices' && effects.length > 1) && (
        <p className={styles.quiet}>{t('openAlone')}</p>
      )}
      {shown.map(({ fact, effects }) => (
        <Effects key={fact.id} caseId={assessed.caseRow.id} fact={fact} effects={effects} />
      ))}
      {rest.length > 0 && (
        <p>
          {t('moreFacts', { count: rest.length })} {labels(rest.map(({ id }) => id))}
        </p>
      )}
    </>
  );
}

interface EffectsProps {
  readonly caseId: string;
  readonly fact: Fact;
  readonly effects: readonly AnswerEffect[];
}

function Effects({ caseId, fact, effects }: EffectsProps) {
  const t = useTranslations('scenarios.would');
  const text = useText();
  const question = useIndex().questions.get(fact.id);
  return (
    <div className={styles.effects}>
      <h3 className={styles.label}>{text(fact.label)}</h3>
      <Second as="p" text={fact.label} />
      {question !== undefined && (
        <a href={formatRoute({ screen: 'interview', caseId, questionId: question.id })}>
          {t('answer')}
          <VisuallyHidden> {text(fact.label)}</VisuallyHidden>
        </a>
      )}
      {effects.length > 1 ? <EffectTable fact={fact} effects={effects} /> : <p>{t('aloneNothing')}</p>}
    </div>
  );
}

function EffectTable({ fact, effects }: Omit<EffectsProps, 'caseId'>) {
  const t = useTranslations('scenarios.would');
  const text = useText();
  const { names } = useWording();
  const said = useSaidWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('then-table')}</th>
          <th scope="col">{t('verdict-table')}</th>
        </tr>
      </thead>
      <tbody>
        {effects.map((effect) => (
          <tr key={`${effect.result.verdict} ${effect.result.wouldBe ?? ''}`}>
            <td>{said(fact, effect.said)}</td>
            <td>
              <VerdictMark verdict={effect.result.verdict} />
              {effect.result.wouldBe !== undefined && (
                <p className={styles.quiet}>{text(names.verdict[effect.result.wouldBe])}</p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
