import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Card, SearchField } from '../../shared/ui/index.ts';
import { useCases, type CaseList } from '../../storage/index.ts';
import { CaseRowItem } from './case-row-item.tsx';
import styles from './cases-screen.module.css';
import { DamagedCases } from './damaged-cases.tsx';
import { DeletedCases } from './deleted-cases.tsx';
import { DocumentsAside } from './documents-aside.tsx';
import { matchesName } from './matches-name.ts';
import { NewCaseForm } from './new-case-form.tsx';
import { Welcome } from './welcome.tsx';

const SEARCH_FROM = 9;

function Listed({ list }: { readonly list: CaseList }) {
  const t = useTranslations('cases');
  const [wanted, setWanted] = useState('');
  const shown = list.cases.filter((row) => matchesName(row.name, wanted));
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        {list.cases.length >= SEARCH_FROM && (
          <SearchField
            label={t('find')}
            labelHidden
            placeholder={t('find')}
            value={wanted}
            onChange={setWanted}
          />
        )}
      </div>
      <NewCaseForm />
      <ul role="list" className={styles.list}>
        {shown.map((row) => (
          <CaseRowItem key={row.id} row={row} />
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.none}>{t('noneFound', { wanted })}</p>}
    </>
  );
}

function Content() {
  const t = useTranslations('common.unreadable');
  const live = useCases();
  if (live.state === 'loading') return null;
  if (live.state === 'failed') {
    return (
      <>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <Card tone="warning">{t(live.problem.kind)}</Card>
      </>
    );
  }
  return (
    <>
      {live.cases.length === 0 ? <Welcome /> : <Listed list={live} />}
      <DamagedCases damaged={live.damaged} />
      <DeletedCases deleted={live.deleted} />
    </>
  );
}

/** All cases on this device; on first use, what the program is. */
export function CasesScreen() {
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <Content />
      </div>
      <DocumentsAside />
    </div>
  );
}
