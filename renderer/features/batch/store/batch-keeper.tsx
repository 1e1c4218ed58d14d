import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useCatalogue } from '../../../shared/catalogue/index.ts';
import { isLeaving } from '../../../shared/routing/index.ts';
import { startWorker } from '../worker/start-worker.ts';
import { wouldLose, type BatchState } from './batch-state.ts';
import { createBatchStore, type BatchStore } from './batch-store.ts';

const BatchContext = createContext<BatchStore | null>(null);

/**
 * Keeps the open sheet and its results while somebody looks at a case and comes back. Stands inside the lock: when the
 * program locks, it goes, and with it the worker and everything read. Asks before the window closes over results that
 * were not saved.
 */
export function BatchKeeper({ children }: { readonly children: ReactNode }) {
  const catalogue = useCatalogue();
  const [store] = useState(() => createBatchStore({ catalogue, startWorker, now: () => performance.now() }));
  useEffect(() => store.reset, [store]);
  useWarning(store);
  return <BatchContext value={store}>{children}</BatchContext>;
}

function useWarning(store: BatchStore): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeaving() && wouldLose(store.read())) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [store]);
}

/** The one sheet that is open. */
export function useBatchStore(): BatchStore {
  const store = use(BatchContext);
  if (store === null) throw new Error('no batch: BatchKeeper is set by app/');
  return store;
}

/** Where the screening is; draws again when that changes. */
export function useBatch(): BatchState {
  const store = useBatchStore();
  return useSyncExternalStore(store.subscribe, store.read);
}
