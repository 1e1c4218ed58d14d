import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Change, Solution } from '../../../rules/index.ts';
import type { PlaceId } from '../../../seeds/schema/index.ts';
import { useWording } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { Button, Tag, VerdictMark } from '../../shared/ui/index.ts';
import type { AssessedCase } from './assessed-case.ts';
import { waysOf, type Way } from './logic/ways.ts';
import { SecondOfChange } from './second-of-change.tsx';
import { useChangeWords } from './use-change-words.ts';
import { useTry } from './use-try.ts';
import styles from './would.module.css';

export interface WaysProps {
  readonly assessed: AssessedCase;
  readonly solutions: readonly Solution[];
  readonly tryAt?: readonly PlaceId[];
}

const FIRST = 4;

/** The smallest sets of changes that would be enough, with who could make each. */
export function Ways({ assessed, solutions, tryAt }: WaysProps) {
  const t = useTranslations('scenarios.would');
  const { changes } = useTry(assessed);
  const [all, setAll] = useState(false);
  const ways = waysOf(solutions);
  const shown = all || ways.length <= FIRST + 1 ? ways : ways.slice(0, FIRST);
  return (
    <>
      <p>{t('ways', { count: solutions.length })}</p>
      <ol role="list" className={styles.ways}>
        {shown.map((way, index) => (
          <li key={JSON.stringify(way)}>
            <OneWay way={way} number={index + 1} onTry={(set) => changes(set, tryAt)} />
          </li>
        ))}
      </ol>
      {shown.length < ways.length && (
        <div>
          <Button size="s" tone="quiet" onPress={() => setAll(true)}>
            {t('more', { count: ways.length - shown.length })}
          </Button>
        </div>
      )}
      <p className={styles.quiet}>{t('limit')}</p>
    </>
  );
}

interface OneWayProps {
  readonly way: Way;
  readonly number: number;
  readonly onTry: (changes: readonly Change[]) => void;
}

function OneWay({ way, number, onTry }: OneWayProps) {
  const t = useTranslations('scenarios.would');
  const words = useChangeWords();
  const { solution } = way;
  const changes = way.kind === 'together' ? solution.changes : way.changes;
  return (
    <div className={styles.way}>
      <p className={styles.head}>
        <strong>{t('way', { number })}</strong>
        <span className={styles.quiet}>{t('then')}</span>
        <VerdictMark verdict={solution.verdict} />
      </p>
      <ul role="list" className={styles.changes}>
        {changes.map((change, index) => (
          <li key={JSON.stringify([change.fact, change.to])} className={styles.change}>
            <ChangeWords
              change={change}
              joint={index === 0 ? null : way.kind === 'together' ? t('and') : t('or')}
            />
            {way.kind === 'alternatives' && (
              <Button
                size="s"
                aria-label={t('tryChange', { change: words(change).line })}
                onPress={() => onTry([change])}
              >
                {t('try')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {way.kind === 'together' && (
        <div>
          <Button size="s" aria-label={t('tryOf', { number })} onPress={() => onTry(solution.changes)}>
            {t('try')}
          </Button>
        </div>
      )}
    </div>
  );
}

function ChangeWords({ change, joint }: { readonly change: Change; readonly joint: string | null }) {
  const text = useText();
  const { names } = useWording();
  const { fact, says } = useChangeWords()(change);
  return (
    <div>
      <p className={styles.fact}>
        {joint !== null && `${joint} `}
        {fact}
      </p>
      <p>
        <span className={styles.says}>{says}</span>{' '}
        <Tag tone={change.who === 'authority-grants' ? 'seal' : 'plain'}>
          {text(names.changer[change.who])}
        </Tag>
      </p>
      <SecondOfChange change={change} />
    </div>
  );
}
