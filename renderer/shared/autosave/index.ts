export { AUTOSAVE_WAIT, createAutosave, type Autosave } from './create-autosave.ts';
export { useAutosaved, type Autosaved } from './use-autosaved.ts';
