import { useTranslations } from 'use-intl';
import type { Answer, FactId } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Dialog, useReportSave, useToast } from '../../shared/ui/index.ts';
import { changeAnswers, setPlaces } from '../../storage/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { UNTOUCHED, type Sandbox } from './logic/sandbox.ts';
import { changeSandbox } from './sandbox-store.ts';
import styles from './take-over.module.css';
import { useAnswerWords } from './use-answer-words.ts';

export interface TakeOverProps {
  readonly assessed: AssessedCase;
  readonly sandbox: Sandbox;
  readonly onClose: () => void;
}

/** Asks before anything of the sandbox becomes part of the case: names each answer with what it was and will be. */
export function TakeOver({ assessed, sandbox, onClose }: TakeOverProps) {
  const t = useTranslations('scenarios.takeOver');
  const common = useTranslations('common');
  const text = useText();
  const words = useAnswerWords();
  const { facts } = useIndex();
  const catalogue = useCatalogue();
  const take = useTakeOver(assessed, sandbox);
  const { changes, places, asOf } = sandbox;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button
            tone="primary"
            onPress={() => {
              onClose();
              void take();
            }}
          >
            {t('confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{t('body', { count: changes.size })}</p>
        <ul className={styles.changes}>
          {[...changes].map(([id, answer]) => {
            const fact = facts.get(id);
            const say = (said: Answer | null | undefined) =>
              said === null || said === undefined ? t('unanswered') : text(words(id, said));
            return (
              <li key={id}>
                <strong>{fact === undefined ? id : text(fact.label)}</strong>
                <br />
                {say(assessed.answers.get(id))} → {say(answer)}
              </li>
            );
          })}
        </ul>
        {places !== null && (
          <p>
            {t('places', {
              count: places.length,
              total: catalogue.places.filter(({ canLocate }) => canLocate).length,
            })}
          </p>
        )}
        {asOf !== null && <p>{t('day')}</p>}
        <p className={styles.honest}>{t('honest')}</p>
      </div>
    </Dialog>
  );
}

/** Writes the sandbox into the case, and says so with a way back. */
function useTakeOver({ caseRow, answers }: AssessedCase, sandbox: Sandbox) {
  const t = useTranslations('scenarios.takeOver');
  const common = useTranslations('common');
  const report = useReportSave();
  const { show } = useToast();
  const { changes, places } = sandbox;
  const write = async (
    next: ReadonlyMap<FactId, Answer | null>,
    where: readonly (typeof caseRow.places)[number][] | null,
  ) =>
    report(await changeAnswers(caseRow.id, next, { dropForms: true })) &&
    (where === null || report(await setPlaces(caseRow.id, where)));
  const own = new Map([...changes.keys()].map((id) => [id, answers.get(id) ?? null] as const));
  return async () => {
    if (!(await write(changes, places))) return;
    // What is the case's own now must not come up again as otherwise when the case changes later.
    changeSandbox(caseRow.id, () => ({ ...UNTOUCHED, asOf: sandbox.asOf }));
    const undo = async () => {
      if (!(await write(own, places === null ? null : caseRow.places))) return;
      changeSandbox(caseRow.id, () => sandbox);
      show({ message: t('undone') });
    };
    show({ message: t('done'), action: { label: common('undo'), onPress: () => void undo() } });
  };
}
