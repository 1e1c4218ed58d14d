let leaving = false;

/** Loads the page anew because the program has to, not because the person asked to leave: nothing may ask back. */
export function reloadPage(): void {
  leaving = true;
  window.location.reload();
}

/** Whether the page is being loaded anew by the program. */
export const isLeaving = (): boolean => leaving;
