import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { Card, SearchField } from '../../shared/ui/index.ts';
import { useCases, type CaseList } from '../../storage/index.ts';
import { OpenCaseFiles } from './case-file/open-case-files.tsx';
import { useOpenCaseFiles, type OpenCaseFiles as Opening } from './case-file/use-open-case-files.ts';
import { CaseRowItem } from './case-row-item.tsx';
import styles from './cases-screen.module.css';
import { DamagedCases } from './damaged-cases.tsx';
import { DeletedCases } from './deleted-cases.tsx';
import { DocumentsAside } from './documents-aside.tsx';
import { matchesName } from './matches-name.ts';
import { NewCaseForm } from './new-case-form.tsx';
import { Welcome } from './welcome.tsx';

const SEARCH_FROM = 9;

interface ListedProps {
  readonly list: CaseList;
  readonly host: Host;
  readonly opening: Opening;
}

function Listed({ list, host, opening }: ListedProps) {
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
      <div className={styles.begin}>
        <NewCaseForm />
        <OpenCaseFiles opening={opening} />
      </div>
      <ul role="list" className={styles.list}>
        {shown.map((row) => (
          <CaseRowItem key={row.id} row={row} saveFile={host.saveFile} />
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.none}>{t('noneFound', { wanted })}</p>}
    </>
  );
}

function Content({ host }: { readonly host: Host }) {
  const t = useTranslations('common.unreadable');
  const live = useCases();
  // Above both faces: the first case that is opened turns one into the other, and what was refused beside it must stay.
  const opening = useOpenCaseFiles(host.openFiles);
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
      {live.cases.length === 0 ? (
        <Welcome opening={opening} />
      ) : (
        <Listed list={live} host={host} opening={opening} />
      )}
      <DamagedCases damaged={live.damaged} />
      <DeletedCases deleted={live.deleted} />
    </>
  );
}

/** All cases on this device; on first use, what the program is. */
export function CasesScreen({ host }: { readonly host: Host }) {
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <Content host={host} />
      </div>
      <DocumentsAside />
    </div>
  );
}
