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
