import { useEffect, useState } from 'react';
import { compareEdition, type Compared } from '../../../rules/index.ts';
import type { DocId, PolicyDocument } from '../../../seeds/schema/index.ts';
import { sha256 } from '../../storage/index.ts';

/** An original compared with the edition that was encoded. `failed`: this browser makes no fingerprints. */
export type ComparedState =
  | { readonly state: 'working' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly compared: Compared };

interface Known {
  readonly document: PolicyDocument;
  readonly text: string;
  readonly result: Promise<Compared>;
}

/** The last comparison of each document: a record has several citations into one. */
const known = new Map<DocId, Known>();

function compareOnce(document: PolicyDocument, text: string): Promise<Compared> {
  const before = known.get(document.id);
  if (before?.document === document && before.text === text) return before.result;
  const result = compareEdition(text, document, sha256);
  known.set(document.id, { document, text, result });
  return result;
}

interface Done {
  readonly document: PolicyDocument;
  readonly text: string;
  readonly state: ComparedState;
}

const WORKING = { state: 'working' } as const;
const FAILED = { state: 'failed' } as const;

/** Compares an original with the edition that was encoded. */
export function useCompared(document: PolicyDocument, text: string | null): ComparedState {
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let wanted = true;
    const finish = (state: ComparedState) => {
      if (wanted) setDone({ document, text, state });
    };
    compareOnce(document, text).then(
      (compared) => finish({ state: 'ready', compared }),
      () => finish(FAILED),
    );
    return () => {
      wanted = false;
    };
  }, [document, text]);
  return done !== null && done.document === document && done.text === text ? done.state : WORKING;
}
