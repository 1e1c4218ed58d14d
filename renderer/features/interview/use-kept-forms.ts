import { useEffect, useRef, useState } from 'react';
import type { Answers, Fact, FactId } from '../../../seeds/schema/index.ts';
import { useFlushOnLeave } from '../../shared/autosave/index.ts';
import { useReportSave } from '../../shared/ui/index.ts';
import {
  dropDrafts,
  keepDraft,
  loadDrafts,
  type CaseId,
  type LeftForm,
  type Stored,
} from '../../storage/index.ts';
import { createDraftKeeper, type DraftKeeper } from './logic/draft-keeper.ts';
import { needsKeeping, overtaken, type TouchedForms } from './logic/touched-forms.ts';

/**
 * Keeps the forms of a question on the device while they are worked on, and finds those left earlier. A closed
 * window, a crash or another question loses nothing that was ticked, chosen or typed.
 */
export function useKeptForms(
  caseId: CaseId,
  facts: readonly Fact[],
  touched: TouchedForms,
  latest: () => Answers,
  restore: (left: ReadonlyMap<FactId, LeftForm>) => void,
): DraftKeeper {
  const keeper = useKeeper(caseId);
  useEffect(() => {
    let current = true;
    void loadDrafts(caseId).then((left) => {
      if (current && left.ok) restore(left.value);
    });
    return () => {
      current = false;
    };
  }, [caseId, restore]);

  const noted = useRef<TouchedForms>(touched);
  useEffect(() => {
    for (const fact of facts) {
      const form = touched.get(fact.id);
      const before = noted.current.get(fact.id);
      if (form === undefined || (form.draft === before?.draft && form.query === before.query)) continue;
      keeper.note(fact.id, needsKeeping(fact, form, latest()) ? form : null);
    }
    noted.current = touched;
  }, [facts, touched, keeper, latest]);

  useEffect(() => {
    // What another window has answered meanwhile is not left behind as unfinished.
    return () => {
      keeper.forget(overtaken(noted.current, latest()));
      keeper.flush();
    };
  }, [keeper, latest]);
  return keeper;
}

/** A keeper that also writes when the page is hidden or goes, whatever is still being written. A failure is told once. */
function useKeeper(caseId: CaseId): DraftKeeper {
  const report = useReportSave();
  const [keeper] = useState(() => {
    let told = false;
    const tell = (result: Stored<void>): boolean => {
      if (!result.ok && !told) report(result);
      told = !result.ok;
      return result.ok;
    };
    return createDraftKeeper({
      keep: (fact, { draft, query }) => keepDraft(caseId, fact, draft, query).then(tell),
      drop: (gone) => dropDrafts(caseId, gone).then(tell),
    });
  });
  useFlushOnLeave(keeper.flush);
  return keeper;
}
