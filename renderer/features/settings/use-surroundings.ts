import { useEffect, useState } from 'react';

/** What the settings want to know of the host; `createHost` of host/ offers more. */
export interface Surroundings {
  readonly kind: 'electron' | 'browser';
  readonly appInfo: () => Promise<{ readonly version: string; readonly runtime: string }>;
  readonly networkRequestCount: () => Promise<{ readonly sent: number; readonly refused: number }>;
}

export interface SurroundingFacts {
  readonly version: string;
  readonly runtime: string;
  readonly requests: { readonly sent: number; readonly refused: number };
}

/** Asks the host once; `null` until it has answered, and for good if it does not. */
export function useSurroundings(host: Surroundings): SurroundingFacts | null {
  const [facts, setFacts] = useState<SurroundingFacts | null>(null);
  useEffect(() => {
    let current = true;
    Promise.all([host.appInfo(), host.networkRequestCount()]).then(
      ([info, requests]) => {
        if (current) setFacts({ ...info, requests });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [host]);
  return facts;
}
