import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { ToDo } from '../../../../rules/index.ts';
import { useCatalogue } from '../../../shared/catalogue/index.ts';
import { useText } from '../../../shared/i18n/index.ts';
import { Printed } from '../../../shared/ui/index.ts';
import { Second } from '../../../shared/visit/index.ts';
import { CopyButton } from '../copy-button.tsx';
import { OfficeName } from '../office-name.tsx';
import { ProvisionRefs } from './provision-refs.tsx';
import { Tick } from './tick.tsx';
import styles from './to-do.module.css';
import type { ToDoProps } from './to-do-props.ts';
import { useOfficeText } from './use-office-text.ts';
import type { Ticks } from './use-ticks.ts';

/** A numbered locator is shorter than this; it stays on one line, or its end would read as another clause. */
const LONG = 12;

/** One office as printed, what it is, the clauses to mention, and the same as text for an e-mail. */
export function OfficeRow({
  office,
  result,
  ticks,
}: Pick<ToDoProps, 'result'> & { readonly office: ToDo['offices'][number]; readonly ticks: Ticks }) {
  const t = useTranslations('todo.offices');
  const text = useText();
  const { authorities } = useCatalogue();
  const mail = useOfficeText(result);
  const known = authorities.find(({ id }) => id === office.authority);
  const words = `${office.doc} ${office.printed}`;
  const done = ticks.isDone('office', words);
  return (
    <div className={styles.row} data-done={done || undefined}>
      <div className={styles.words}>
        <p className={styles.head}>
          <OfficeName doc={office.doc} printed={office.printed} known={known} />
        </p>
        {known !== undefined && (
          <p className={styles.quiet}>
            {text(known.role)}
            <Second text={known.role} />
          </p>
        )}
        <p className={styles.quiet}>
          {t.rich('mention', {
            clauses: office.clauses.map(({ at }) => at).join('、'),
            b: () => (
              <Printed doc={office.doc}>
                {office.clauses.map(({ at }, index) => (
                  <Fragment key={at}>
                    {index > 0 && '、'}
                    <span className={at.length > LONG ? undefined : styles.locator}>{at}</span>
                  </Fragment>
                ))}
              </Printed>
            ),
          })}
        </p>
        <ProvisionRefs ids={office.provisions} result={result} locatorOnly />
      </div>
      <div className={styles.tools}>
        <CopyButton
          label={t('copy')}
          name={t('copyFor', { office: office.printed })}
          done={t('copied', { office: office.printed })}
          text={() => mail(office)}
        />
        <Tick
          label={t('asked')}
          name={office.printed}
          isSelected={done}
          onChange={(asked) => ticks.setDone('office', words, asked)}
        />
      </div>
    </div>
  );
}
