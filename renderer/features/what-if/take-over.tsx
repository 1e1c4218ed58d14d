import { useTranslations } from 'use-intl';
import type { Answer } from '../../../seeds/schema/index.ts';
import { useCatalogue, useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Dialog, useReportSave, useToast } from '../../shared/ui/index.ts';
import { changeCase, takeBackChange } from '../../storage/index.ts';
import type { AssessedCase, KeepBefore } from './assessed-case.ts';
import { UNTOUCHED, type Sandbox } from './logic/sandbox.ts';
import { changeSandbox } from './sandbox-store.ts';
import styles from './take-over.module.css';
import { useAnswerWords } from './use-answer-words.ts';
import { useFactLabels } from './use-fact-labels.ts';

export interface TakeOverProps {
  readonly assessed: AssessedCase;
  readonly sandbox: Sandbox;
  readonly keepBefore: KeepBefore;
  readonly onClose: () => void;
}

/** Asks before anything of the sandbox becomes part of the case: names each answer with what it was and will be. */
export function TakeOver({ assessed, sandbox, keepBefore, onClose }: TakeOverProps) {
  const t = useTranslations('scenarios.takeOver');
  const common = useTranslations('common');
  const text = useText();
  const words = useAnswerWords();
  const { facts } = useIndex();
  const catalogue = useCatalogue();
  const take = useTakeOver(assessed, sandbox, keepBefore);
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

/** Keeps the case as it stands, writes the sandbox into it, all of it or nothing, and says so with a way back. */
function useTakeOver({ caseRow }: AssessedCase, sandbox: Sandbox, keepBefore: KeepBefore) {
  const t = useTranslations('scenarios.takeOver');
  const history = useTranslations('interview.history');
  const common = useTranslations('common');
  const report = useReportSave();
  const labels = useFactLabels();
  const { show } = useToast();
  const { changes, places, asOf } = sandbox;
  return async () => {
    if (!report(await keepBefore())) return;
    const made = { answers: changes, places };
    const taken = await changeCase(caseRow.id, made);
    if (!report(taken) || !taken.ok) return;
    // What is the case's own now must not come up again as otherwise when the case changes later.
    changeSandbox(caseRow.id, () => ({ ...UNTOUCHED, asOf }));
    const undo = async () => {
      const undone = await takeBackChange(caseRow.id, made, taken.value);
      if (!report(undone) || !undone.ok) return;
      // What has been tried out since is not thrown away for it.
      changeSandbox(caseRow.id, (now) => (now.changes.size > 0 || now.places !== null ? now : sandbox));
      const { facts } = undone.value;
      show({
        message: facts.length === 0 ? t('undone') : history('left', { facts: labels(facts) }),
      });
    };
    show({ message: t('done'), action: { label: common('undo'), onPress: () => void undo() } });
  };
}
