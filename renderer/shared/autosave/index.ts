export { createKeeper, type Keeper } from './create-keeper.ts';
export { useAutosaved, type Autosaved } from './use-autosaved.ts';
export { useFlushOnLeave, useKeeper } from './use-keeper.ts';
export { useLatest } from './use-latest.ts';
