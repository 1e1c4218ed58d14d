import type { ReactNode } from 'react';
import { ancestorsOf } from '../../../rules/index.ts';
import type { Citation as Cite, Text } from '../../../seeds/schema/index.ts';
import { useIndex } from '../../shared/catalogue/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Citation } from '../../shared/ui/index.ts';
import { Both } from '../../shared/visit/index.ts';
import styles from './compare-cell.module.css';
import type { CompareColumn } from './logic/compare-column.ts';
import { Nothing } from './nothing.tsx';

/** Short texts, one a line; what to say where there is none. */
export function Lines({ texts, empty }: { readonly texts: readonly Text[]; readonly empty?: string }) {
  if (texts.length === 0) return <Nothing {...(empty !== undefined && { says: empty })} />;
  return (
    <ul role="list" className={styles.lines}>
      {texts.map((one) => (
        <li key={one.en}>
          <Both text={one} />
        </li>
      ))}
    </ul>
  );
}

/** One entry with the clauses it rests on, each locator once. */
export function Cited({
  cites,
  children,
}: {
  readonly cites: readonly Cite[];
  readonly children: ReactNode;
}) {
  const once = new Map(cites.map((cite) => [`${cite.doc} ${cite.at}`, cite]));
  return (
    <>
      {children}
      <span className={styles.cites}>
        {[...once].map(([key, cite]) => (
          <Citation key={key} cite={cite} />
        ))}
      </span>
    </>
  );
}

/** The larger places it lies in, innermost first. */
export function Around({
  column: { place },
  caseId,
}: {
  readonly column: CompareColumn;
  readonly caseId: string;
}) {
  const text = useText();
  const { places } = useIndex();
  const outer = ancestorsOf(places, place.id)
    .slice(1)
    .flatMap((id) => places.get(id) ?? []);
  if (outer.length === 0) return <Nothing />;
  return (
    <ul role="list" className={styles.lines}>
      {outer.map(({ id, name }) => (
        <li key={id}>
          <a href={formatRoute({ screen: 'place', caseId, placeId: id })}>{text(name)}</a>
        </li>
      ))}
    </ul>
  );
}
