/** The part of `performance` that is used. */
export interface RequestLog {
  getEntriesByType(type: 'resource'): readonly { readonly name: string }[];
}

/**
 * How many requests the page made by itself, as the browser recorded them: everything but the page's own
 * address and content that was in memory. It should be 0: the page's policy allows no connection.
 */
export function countRequests(log: RequestLog, pageAddress: string): number {
  const own = pageAddress.replace(/#.*$/, '');
  return log
    .getEntriesByType('resource')
    .filter(({ name }) => !/^(data|blob):/.test(name) && name.replace(/#.*$/, '') !== own).length;
}

/** Whether what the policy refused would have left the page: inline code (`inline`, `eval`) and memory would not. */
export function wouldHaveLeft(blocked: string): boolean {
  return /^(https?|wss?|ftp):/.test(blocked);
}

/** Starts counting what the page's own policy refuses to let out. Gives back how to ask. */
export function countRefused(page: Pick<Document, 'addEventListener'>): () => number {
  let refused = 0;
  page.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (wouldHaveLeft(blockedURI)) refused += 1;
  });
  return () => refused;
}
