import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Host } from '../../host/index.ts';
import { useCommand } from '../../shared/commands/index.ts';
import { LANGUAGE_NAMES, useLanguage } from '../../shared/i18n/index.ts';
import { reloadPage } from '../../shared/routing/index.ts';
import { Button, Card } from '../../shared/ui/index.ts';
import { tagKey, useCases, type CaseId, type CaseList } from '../../storage/index.ts';
import { OpenCaseFiles } from './case-file/open-case-files.tsx';
import { useOpenCaseFiles, type OpenCaseFiles as Opening } from './case-file/use-open-case-files.ts';
import styles from './cases-screen.module.css';
import { DamagedCases } from './damaged-cases.tsx';
import { DeletedCases } from './deleted-cases.tsx';
import { DocumentsAside } from './documents-aside.tsx';
import { ArchivedCases } from './list/archived-cases.tsx';
import { CaseRows, type CaseListProps } from './list/case-list.tsx';
import { CaseTools } from './list/case-tools.tsx';
import { useCaseView } from './list/use-case-view.ts';
import { pickCases, tagsInUse, type CaseView } from './logic/pick-cases.ts';
import { NewCaseForm } from './new-case-form.tsx';
import { NothingFound } from './list/nothing-found.tsx';
import { Welcome } from './welcome.tsx';

/** From so many cases on, one looks for a case rather than at all of them. */
const SEARCH_FROM = 9;

interface ListedProps {
  readonly list: CaseList;
  readonly opening: Opening;
  readonly rest: Pick<CaseListProps, 'saveFile' | 'onSaved'>;
}

function Listed({ list, opening, rest }: ListedProps) {
  const t = useTranslations('cases');
  const { language } = useLanguage();
  const [view, onView] = useCaseView();
  const all = useMemo(() => [...list.cases, ...list.archived], [list]);
  const tags = useMemo(() => tagsInUse(all), [all]);
  const compare = useMemo(() => new Intl.Collator(LANGUAGE_NAMES[language].htmlLang).compare, [language]);
  const withTools = all.length >= SEARCH_FROM || tags.length > 0;
  const used = withTools ? tagGone(view, tags) : EVERYTHING;
  const shown = useMemo(() => pickCases(list.cases, used, compare), [list, used, compare]);
  const archived = useMemo(() => pickCases(list.archived, used, compare), [list, used, compare]);
  return (
    <>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <div className={styles.begin}>
        <NewCaseForm />
        <OpenCaseFiles opening={opening} />
      </div>
      {withTools && (
        <CaseTools
          view={used}
          onView={onView}
          tags={tags}
          count={shown.length + archived.length}
          all={all.length}
        />
      )}
      <CaseRows key={JSON.stringify(used)} rows={shown} allTags={tags} {...rest} />
      {shown.length === 0 && list.cases.length > 0 && (
        <NothingFound
          view={used}
          archived={archived.length}
          onAll={() => onView({ wanted: '', tag: null })}
        />
      )}
      <ArchivedCases rows={archived} allTags={tags} {...rest} />
    </>
  );
}

const EVERYTHING: CaseView = { wanted: '', tag: null, order: 'changed' };

/** A tag that no case bears any more is no longer looked for. */
function tagGone(view: CaseView, tags: readonly string[]): CaseView {
  const { tag } = view;
  return tag === null || tags.some((one) => tagKey(one) === tagKey(tag)) ? view : { ...view, tag: null };
}

function Content({ host, onSaved, notice, footnote }: CasesScreenProps) {
  const t = useTranslations('common.unreadable');
  const live = useCases();
  // Above both faces: the first case that is opened turns one into the other, and what was refused beside it must stay.
  const opening = useOpenCaseFiles(host);
  useCommand('open-case-file', opening.choose);
  useCommand('files-waiting', opening.takeWaiting);
  if (live.state === 'loading') return null;
  if (live.state === 'failed') {
    return (
      <>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <Card tone="warning">{t(live.problem.kind)}</Card>
        <div>
          <Button onPress={reloadPage}>{t('reload')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      {live.cases.length + live.archived.length === 0 ? (
        <Welcome opening={opening} />
      ) : (
        <Listed list={live} opening={opening} rest={{ saveFile: host.saveFile, onSaved }} />
      )}
      {/* Comes a moment later than the list: above it, it would push what somebody is about to press. */}
      {notice}
      {footnote}
      <DamagedCases damaged={live.damaged} />
      <DeletedCases deleted={live.deleted} />
    </>
  );
}

export interface CasesScreenProps {
  readonly host: Host;
  /** After a case file was written from the list. */
  readonly onSaved?: (caseId: CaseId) => void;
  /** Things to know about all cases, below their list. */
  readonly notice?: ReactNode;
  readonly footnote?: ReactNode;
}

/** All cases on this device; on first use, what the program is. */
export function CasesScreen(props: CasesScreenProps) {
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <Content {...props} />
      </div>
      <DocumentsAside />
    </div>
  );
}
