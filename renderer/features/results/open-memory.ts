import { useState } from 'react';

/** What was opened and folded, while this window is open: coming back from a record finds the list as it was. */
const remembered = new Map<string, boolean>();

/** Whether something that folds is open, kept under a key over visits to other screens. */
export function useOpen(key: string, initially = false): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => remembered.get(key) ?? initially);
  const change = (next: boolean) => {
    remembered.set(key, next);
    setOpen(next);
  };
  return [open, change];
}
