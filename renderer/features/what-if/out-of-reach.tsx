import { useTranslations } from 'use-intl';
import type { Text } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { Both } from '../../shared/visit/index.ts';
import { isFixed } from './logic/is-fixed.ts';
import type { WouldProps } from './would-props.ts';
import styles from './would.module.css';

/** Says that no change within reach would do, and which failing conditions nobody can change. */
export function OutOfReach({ provision, result }: WouldProps) {
  const t = useTranslations('scenarios.would');
  const { facts } = useIndex();
  const tests = [...provision.audience, ...provision.conditions];
  const failing = result.reasons.flatMap(({ role, id, outcome }) => {
    const test = tests.find((one) => one.id === id);
    if ((role !== 'audience' && role !== 'condition') || outcome !== 'not-met' || test === undefined)
      return [];
    return [{ id, says: test.says, fixed: isFixed(test, facts) }];
  });
  const fixed = failing.filter((one) => one.fixed);
  return (
    <>
      <p>{t('none')}</p>
      {fixed.length > 0 ? (
        <>
          <p>{t('nobody', { count: fixed.length })}</p>
          <Says rows={fixed} />
        </>
      ) : (
        <>
          <p>{t('far', { count: failing.length })}</p>
          <Says rows={failing} />
        </>
      )}
    </>
  );
}

function Says({ rows }: { readonly rows: readonly { readonly id: string; readonly says: Text }[] }) {
  return (
    <ul className={styles.reasons}>
      {rows.map(({ id, says }) => (
        <li key={id}>
          <Both text={says} />
        </li>
      ))}
    </ul>
  );
}
