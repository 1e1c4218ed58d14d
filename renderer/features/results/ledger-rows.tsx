import type { Citation } from '../../../seeds/schema/index.ts';
import { useText } from '../../shared/i18n/index.ts';
import { formatRoute } from '../../shared/routing/index.ts';
import { Printed, Tag } from '../../shared/ui/index.ts';
import { tallyKey, TallyShape } from '../../shared/verdicts/index.ts';
import styles from './ledger-rows.module.css';
import { tagOf, type LedgerClause, type LedgerItem } from './logic/ledger.ts';
import type { ReadyResult } from './result-gate.tsx';
import { resultsById } from './use-case-result.ts';
import { useTagName } from './use-tag-name.ts';

/** The sentences of one clause: provisions with their verdict, the others with why they are none. */
export function LedgerRows({
  clause,
  result,
}: {
  readonly clause: LedgerClause;
  readonly result: ReadyResult;
}) {
  return (
    <ul role="list" className={styles.rows}>
      {clause.items.map((item) => (
        <li key={item.kind === 'provision' ? item.provision.id : item.entry.cite.from} className={styles.row}>
          <Entry item={item} result={result} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ item, result }: { readonly item: LedgerItem; readonly result: ReadyResult }) {
  const text = useText();
  const nameOf = useTagName();
  const tag = tagOf(item);
  const tagged = <Tag tone={tag === 'partial' || tag === 'manual' ? 'seal' : 'plain'}>{nameOf(tag)}</Tag>;
  if (item.kind === 'sentence') {
    return (
      <>
        <span />
        <span>
          <span className={styles.quiet}>{text(item.entry.says)}</span>
          <Opening cite={item.entry.cite} />
        </span>
        {tagged}
      </>
    );
  }
  const { provision } = item;
  const verdict = resultsById(result.assessment).get(provision.id);
  return (
    <>
      {verdict === undefined ? <span /> : <TallyShape of={tallyKey(provision, verdict)} />}
      <span>
        <a href={formatRoute({ screen: 'record', caseId: result.caseRow.id, provisionId: provision.id })}>
          {text(provision.title)}
        </a>
        {provision.cite.slice(0, 1).map((cite) => (
          <Opening key={cite.from} cite={cite} />
        ))}
        {provision.notEncoded.map((missing) => (
          <span key={missing.en} className={styles.missing}>
            {text(missing)}
          </span>
        ))}
      </span>
      {tagged}
    </>
  );
}

function Opening({ cite: { doc, from } }: { readonly cite: Citation }) {
  return (
    <Printed as="q" doc={doc} className={styles.opening}>
      {from}…
    </Printed>
  );
}
