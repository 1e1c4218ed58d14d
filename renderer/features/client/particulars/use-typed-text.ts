import { useState } from 'react';
import { textChange, textOf } from './logic/stored-values.ts';
import type { ParticularKey } from './logic/table.ts';
import type { ParticularsForm } from './use-particulars.ts';

/** What stands in a box of words: spaces alone are shown while they are typed, though they are not kept. */
export function useTypedText(
  id: ParticularKey,
  { values, change }: ParticularsForm,
): { readonly text: string; readonly type: (text: string) => void } {
  const kept = textOf(values, id);
  const [blank, setBlank] = useState('');
  return {
    text: kept === '' ? blank : kept,
    type: (text) => {
      setBlank(text.trim() === '' ? text : '');
      change([textChange(id, text)]);
    },
  };
}
