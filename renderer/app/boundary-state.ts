/** What failed, and at which address. */
export interface BoundaryState {
  readonly at: string;
  readonly error: unknown;
  readonly failed: boolean;
}

/** The state at an address: a failure belongs to the address where it happened, and to no other. */
export function afterMove(state: BoundaryState, at: string): BoundaryState {
  return state.at === at ? state : { at, error: null, failed: false };
}
