import { useTranslations } from 'use-intl';
import type { ToDo } from '../../../../rules/index.ts';
import { useIndex, useWording } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { formatRoute } from '../../../shared/routing/index.ts';
import { ButtonLink } from '../../../shared/ui/index.ts';
import { Both } from '../../../shared/visit/index.ts';
import { ProvisionRefs } from './provision-refs.tsx';
import { Rows, Section } from './section.tsx';
import { Tick } from './tick.tsx';
import styles from './to-do.module.css';
import type { ToDoProps } from './to-do-props.ts';
import { useTicks, type Ticks } from './use-ticks.ts';

/** Missing answers: what hangs on each, where to give it, and whether to ask the client. */
export function FindOutSection({ list, result }: ToDoProps) {
  const t = useTranslations('todo.findOut');
  const ticks = useTicks(result.caseRow.id);
  if (list.findOut.length === 0) return null;
  return (
    <Section title={t('title')} count={list.findOut.length} note={t('note')} part="find-out">
      <Rows items={list.findOut} keyOf={({ fact }) => fact}>
        {(row) => <Missing row={row} groups={list.groups} result={result} ticks={ticks} />}
      </Rows>
    </Section>
  );
}

function Missing({
  row: { fact: id, provisions },
  groups,
  result,
  ticks,
}: Pick<ToDoProps, 'result'> & {
  readonly row: ToDo['findOut'][number];
  readonly groups: ToDo['groups'];
  readonly ticks: Ticks;
}) {
  const t = useTranslations('todo.findOut');
  const text = useText();
  const { names } = useWording();
  const index = useIndex();
  const fact = index.facts.get(id);
  const question = index.questions.get(id);
  const firmest = provisions[0] === undefined ? undefined : index.provisions.get(provisions[0])?.force;
  if (fact === undefined || question === undefined) return null;
  const name = text(fact.label);
  const said = result.answers.get(id)?.state;
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.head}>{name}</p>
        <p className={styles.quiet}>
          <Both text={question.ask} />
        </p>
        <p className={styles.quiet}>
          {t('hangs', {
            count: provisions.length,
            alone: provisions.filter((one) => groups.get(one) === 'one-answer-away').length,
            force: firmest === undefined ? '' : text(names.force[firmest]),
          })}
          {said !== undefined && said !== 'known' && ` ${t(`said.${said}`)}`}
        </p>
        <ProvisionRefs ids={provisions} result={result} />
      </div>
      <div className={styles.tools}>
        <ButtonLink
          size="s"
          href={formatRoute({ screen: 'interview', caseId: result.caseRow.id, questionId: question.id })}
        >
          {t('answer')}
        </ButtonLink>
        <Tick
          label={t('later')}
          name={name}
          isSelected={ticks.isLater(id)}
          onChange={(later) => ticks.setLater(id, later)}
        />
      </div>
    </div>
  );
}
