import { mappingProblems, type ColumnUse, type Mapping } from '../../../../rules/index.ts';
import type { Catalogue, FactId, IsoDate, Language, PlaceId } from '../../../../seeds/schema/index.ts';
import type { Encoding } from '../../../shared/sheets/index.ts';
import { PLACES_KEPT, TOP_KEPT } from '../logic/result-table.ts';
import type { Call, Caller } from '../worker/call-worker.ts';
import type { Ask, CompanyAnswers, Progress, RunResult, SheetHead } from '../worker/protocol.ts';
import { FIRST_VIEW, NO_PROGRESS, type BatchState, type Plan, type View } from './batch-state.ts';

export interface BatchStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => BatchState;
  readonly open: (file: File, how: OpenHow) => Promise<void>;
  /** Opens the same file anew for another worksheet or in another encoding; the day and the places chosen stay. */
  readonly reopen: (how: Pick<OpenHow, 'sheet' | 'encoding' | 'recall'>) => Promise<void>;
  readonly setUse: (column: number, use: ColumnUse) => void;
  readonly setWord: (fact: FactId, key: string, option: string | null | undefined) => void;
  readonly setMapping: (mapping: Mapping) => void;
  readonly setPlan: (change: Partial<Pick<Plan, 'asOf' | 'places'>>) => void;
  readonly run: () => Promise<void>;
  readonly stopRun: () => void;
  readonly backToColumns: () => void;
  readonly setView: (change: Partial<View>) => void;
  readonly rankNames: (language: Language) => void;
  readonly answersOf: (companies: readonly number[]) => Promise<readonly CompanyAnswers[]>;
  readonly write: (
    ask: Extract<Ask, { kind: 'write-results' | 'write-problems' | 'write-table' }>,
  ) => Promise<Uint8Array | null>;
  /** These results were written to a file as a whole. */
  readonly markSaved: (result: RunResult) => void;
  /** Forgets the sheet and everything made of it. */
  readonly reset: () => void;
}

export interface OpenHow {
  readonly asOf: IsoDate;
  readonly sheet?: string | undefined;
  readonly encoding?: Encoding | undefined;
  /** How a sheet with these headers was read last time. */
  readonly recall?: ((head: SheetHead) => Mapping | null) | undefined;
  readonly places?: readonly PlaceId[] | undefined;
}

export interface StoreParts {
  readonly catalogue: Catalogue;
  readonly startWorker: () => Caller;
  /** Milliseconds of this machine's clock. */
  readonly now: () => number;
}

/** How long somebody may go on choosing before all rows are read again, in milliseconds. */
const SCAN_AFTER = 350;

/** Holds one sheet and what became of it, in memory only. Nothing of it is written to the device. */
export function createBatchStore({ catalogue, startWorker, now }: StoreParts): BatchStore {
  let state: BatchState = { step: 'start', refused: null };
  const listeners = new Set<() => void>();
  let caller: Caller | null = null;
  let scanCall: Call | null = null;
  let runCall: Call | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: BatchState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const worker = (): Caller => (caller ??= startWorker());
  const dropScan = () => {
    clearTimeout(timer);
    scanCall?.stop();
    scanCall = null;
  };
  const reset = () => {
    dropScan();
    caller?.close();
    caller = null;
    runCall = null;
    set({ step: 'start', refused: null });
  };

  const scan = async () => {
    dropScan();
    if (state.step !== 'map') return;
    // With the meanings of words their cells would be none of those that cannot be read, and off the list.
    const mapping = { ...state.plan.mapping, words: new Map() };
    if (mappingProblems(mapping, catalogue).length > 0) return set({ ...state, scan: { state: 'blocked' } });
    set({ ...state, scan: { state: 'reading', progress: NO_PROGRESS } });
    const call = worker().ask({ kind: 'scan', mapping }, (progress) => {
      if (scanCall === call && state.step === 'map') set({ ...state, scan: { state: 'reading', progress } });
    });
    scanCall = call;
    const reply = await call.reply;
    if (scanCall !== call || state.step !== 'map') return;
    scanCall = null;
    if (reply.kind === 'scanned') set({ ...state, scan: { state: 'done', scan: reply.scan } });
    else if (reply.kind === 'refused') set({ ...state, scan: { state: 'refused', problem: reply.problem } });
  };
  const scanSoon = () => {
    dropScan();
    timer = setTimeout(() => void scan(), SCAN_AFTER);
  };
  const setMapping = (mapping: Mapping, rescan: boolean) => {
    if (state.step !== 'map') return;
    set({
      ...state,
      plan: { ...state.plan, mapping },
      ...(rescan && { scan: { state: 'reading', progress: NO_PROGRESS } }),
    });
    if (rescan) scanSoon();
  };

  const toColumns = (what: Pick<Extract<BatchState, { step: 'map' }>, 'opened' | 'plan' | 'remembered'>) => {
    set({ step: 'map', ...what, scan: { state: 'reading', progress: NO_PROGRESS }, refused: null });
    return scan();
  };
  const open: BatchStore['open'] = async (file, { asOf, sheet, encoding, recall, places = [] }) => {
    reset();
    set({ step: 'opening', name: file.name });
    const asked = worker();
    const reply = await asked.ask({ kind: 'open', file, sheet, encoding, catalogue }).reply;
    if (asked !== caller) return;
    if (reply.kind === 'refused') return set({ step: 'start', refused: { file, problem: reply.problem } });
    if (reply.kind !== 'opened') return;
    const { head } = reply;
    const before = recall?.(head) ?? null;
    const plan = { mapping: before ?? head.mapping, asOf, places };
    await toColumns({ opened: { file, head }, plan, remembered: before !== null });
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => state,
    open,
    async reopen(how) {
      if (state.step !== 'map') return;
      const { opened, plan } = state;
      await open(opened.file, { ...how, asOf: plan.asOf, places: plan.places });
    },
    setUse(column, use) {
      if (state.step !== 'map') return;
      const { mapping } = state.plan;
      const columns = mapping.columns.map((was, index) => (index === column ? use : was));
      setMapping({ ...mapping, columns }, true);
    },
    setWord(fact, key, option) {
      if (state.step !== 'map') return;
      const { mapping } = state.plan;
      const ofFact = new Map(mapping.words.get(fact));
      if (option === undefined) ofFact.delete(key);
      else ofFact.set(key, option);
      setMapping({ ...mapping, words: new Map(mapping.words).set(fact, ofFact) }, false);
    },
    setMapping: (mapping) => setMapping(mapping, true),
    setPlan(change) {
      if (state.step === 'map') set({ ...state, plan: { ...state.plan, ...change } });
    },
    async run() {
      if (state.step !== 'map') return;
      const before = state;
      dropScan();
      const { opened, plan } = before;
      const startedAt = now();
      set({ step: 'run', opened, plan, progress: NO_PROGRESS, elapsed: 0, stopping: false });
      const options = { asOf: plan.asOf, places: plan.places, placesShown: PLACES_KEPT, topShown: TOP_KEPT };
      // Rows counted before tell better how far it is than pieces of a file do, of which a short one has but two.
      const total = before.scan.state === 'done' ? before.scan.scan.rows + before.scan.scan.skipped : 0;
      const show = (read: Progress) => {
        const progress = total === 0 ? read : { ...read, share: Math.min(1, read.rows / total) };
        if (runCall === call && state.step === 'run') set({ ...state, progress, elapsed: now() - startedAt });
      };
      const call = worker().ask({ kind: 'run', mapping: plan.mapping, options }, show);
      runCall = call;
      const reply = await call.reply;
      if (runCall !== call) return;
      runCall = null;
      if (reply.kind === 'ran')
        set({
          step: 'results',
          opened,
          plan,
          result: reply.result,
          view: FIRST_VIEW,
          names: null,
          saved: false,
        });
      else {
        set({ ...before, refused: reply.kind === 'refused' ? reply.problem : null });
        await scan();
      }
    },
    stopRun() {
      if (state.step !== 'run') return;
      set({ ...state, stopping: true });
      runCall?.stop();
    },
    backToColumns() {
      if (state.step !== 'results') return;
      const { opened, plan } = state;
      void toColumns({ opened, plan, remembered: false });
    },
    setView(change) {
      if (state.step === 'results') set({ ...state, view: { ...state.view, ...change } });
    },
    rankNames(language) {
      if (state.step !== 'results' || state.names?.language === language) return;
      const { result } = state;
      set({ ...state, names: { language, ranks: null } });
      void worker()
        .ask({ kind: 'rank-names', language })
        .reply.then((reply) => {
          if (reply.kind !== 'ranked' || state.step !== 'results' || state.result !== result) return;
          if (state.names?.language === language) set({ ...state, names: { language, ranks: reply.ranks } });
        });
    },
    async answersOf(companies) {
      const reply = await worker().ask({ kind: 'companies', companies }).reply;
      return reply.kind === 'companies' ? reply.companies : [];
    },
    async write(ask) {
      const reply = await worker().ask(ask).reply;
      return reply.kind === 'written' ? reply.bytes : null;
    },
    markSaved(result) {
      if (state.step === 'results' && state.result === result) set({ ...state, saved: true });
    },
    reset,
  };
}
