import type { Draft } from './logic/answer-draft.ts';
import type { FieldState } from './use-drafts.ts';

/** What the form of one fact works with. */
export interface InputProps {
  readonly field: FieldState;
  /** The element whose words name the group of controls. */
  readonly labelledBy: string;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
  readonly onSearch: (query: string) => void;
  /** Outside the interview the keys of its options mean nothing, so none are shown. */
  readonly keyless?: boolean;
}
