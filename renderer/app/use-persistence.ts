import { useEffect } from 'react';
import { askToPersist } from '../storage/index.ts';

let asked = false;

/**
 * Asks the browser, once while the page is open, to keep what is stored. Not before there is something to lose: some
 * browsers put the question to the person.
 */
export function usePersistence(somethingToLose: boolean): void {
  useEffect(() => {
    if (!somethingToLose || asked) return;
    asked = true;
    void askToPersist();
  }, [somethingToLose]);
}
