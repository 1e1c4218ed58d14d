import { useTranslations } from 'use-intl';
import { usePack } from '../../shared/catalogue/index.ts';
import { Card } from '../../shared/ui/index.ts';
import { AnswerChanges } from './answer-changes.tsx';
import { answerChanges } from './logic/compare-states.ts';
import { sameList } from './logic/change-back.ts';
import { sameAnswer } from './logic/same-answer.ts';
import { PlaceChanges } from './place-changes.tsx';
import type { StateProps } from './state-props.ts';
import styles from './state-detail.module.css';
import { StepList } from './step-list.tsx';
import { useComparison } from './use-comparison.ts';

/** What has changed since a state was kept: the answers, then the verdicts by what made them change. */
export function Since({ state, row, answers }: StateProps) {
  const t = useTranslations('history.since');
  const pack = usePack();
  const worked = useComparison(state, { answers, places: row.places });
  const changes = answerChanges(state.answers, answers, sameAnswer);
  const places = !sameList(state.places, row.places);
  const cares = !sameList(state.cares, row.cares);
  const said = changes.length > 0 || places || cares;
  const heard = worked.state === 'ready' ? worked : null;
  const nothing = !said && heard !== null && isNothing(heard) && state.pack.hash === pack.hash;
  return (
    <section className={styles.since} aria-busy={worked.state === 'working'}>
      <h3>{t('title')}</h3>
      {nothing ? (
        <p>{t('nothing')}</p>
      ) : (
        <>
          <AnswerChanges caseId={row.id} changes={changes} places={places} cares={cares} />
          {worked.state === 'working' && <p role="status">{t('working')}</p>}
          {worked.state === 'failed' && <Card tone="warning">{t('failed')}</Card>}
          {heard !== null && (
            <>
              <StepList caseId={row.id} state={state} steps={heard.steps} />
              <PlaceChanges caseId={row.id} moves={heard.places} />
            </>
          )}
        </>
      )}
    </section>
  );
}

type Heard = Extract<ReturnType<typeof useComparison>, { state: 'ready' }>;

function isNothing({ steps, places }: Heard): boolean {
  const { catalogue, day, answers } = steps;
  if (catalogue === null) return false;
  const lists = [catalogue.added, catalogue.gone, catalogue.moves, day, answers, places];
  return lists.every((list) => list.length === 0);
}
