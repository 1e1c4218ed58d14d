/** Every screen has an address in the hash, which also works on file:// pages. */
export const RESULT_TABS = ['measures', 'places', 'matrix', 'what-if', 'to-do', 'ledger'] as const;
export type ResultTab = (typeof RESULT_TABS)[number];

export type Route =
  | { readonly screen: 'cases' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'batch' }
  | { readonly screen: 'interview'; readonly caseId: string; readonly questionId?: string }
  | { readonly screen: 'results'; readonly caseId: string; readonly tab: ResultTab }
  | { readonly screen: 'record'; readonly caseId: string; readonly provisionId: string }
  | { readonly screen: 'place'; readonly caseId: string; readonly placeId: string }
  | { readonly screen: 'compare'; readonly caseId: string; readonly placeIds: readonly string[] }
  | { readonly screen: 'report'; readonly caseId: string }
  | { readonly screen: 'client'; readonly caseId: string }
  | { readonly screen: 'history'; readonly caseId: string; readonly at?: string }
  | { readonly screen: 'documents'; readonly docId?: string; readonly at?: string; readonly from?: string }
  | { readonly screen: 'not-found' };

/** Joins the places of a comparison in one part of the address. */
const JOINT = '+';

const isWord = (word: string): boolean => word !== '';

function isTab(word: string): word is ResultTab {
  return RESULT_TABS.some((tab) => tab === word);
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function parseCaseRoute(caseId: string, screen: string, detail: string | undefined): Route {
  if (screen === 'interview') {
    return detail === undefined ? { screen, caseId } : { screen, caseId, questionId: detail };
  }
  if (screen === 'results') {
    const tab = detail ?? 'measures';
    return isTab(tab) ? { screen, caseId, tab } : { screen: 'not-found' };
  }
  if ((screen === 'client' || screen === 'report') && detail === undefined) return { screen, caseId };
  if (screen === 'history') return { screen, caseId, ...(detail !== undefined && { at: detail }) };
  if (screen === 'compare') return { screen, caseId, placeIds: detail?.split(JOINT).filter(isWord) ?? [] };
  if (screen === 'record' && detail !== undefined) return { screen, caseId, provisionId: detail };
  if (screen === 'place' && detail !== undefined) return { screen, caseId, placeId: detail };
  return { screen: 'not-found' };
}

type Part = string | null | undefined;

function documentsRoute(docId: Part, at: Part, from: Part): Route {
  return {
    screen: 'documents',
    ...(typeof docId === 'string' && { docId }),
    ...(typeof at === 'string' && { at }),
    ...(typeof from === 'string' && { from }),
  };
}

/** Reads an address such as `#/cases/<id>/results/places`. Anything else is `not-found`. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const [first, caseId, screen, detail, ...rest] = parts;
  if (parts.includes(null) || rest.length > 0) return { screen: 'not-found' };
  if (first === undefined) return { screen: 'cases' };
  if (first === 'documents') return documentsRoute(caseId, screen, detail);
  if ((first === 'settings' || first === 'batch') && caseId === undefined) return { screen: first };
  if (first !== 'cases') return { screen: 'not-found' };
  if (caseId === undefined || caseId === null) return { screen: 'cases' };
  return parseCaseRoute(caseId, screen ?? 'interview', detail ?? undefined);
}

/** Writes an address; `parseRoute` reads it back. */
export function formatRoute(route: Route): string {
  const address = (...parts: string[]) => `#/${parts.map(encodeURIComponent).join('/')}`;
  switch (route.screen) {
    case 'cases':
      return address('cases');
    case 'settings':
    case 'batch':
      return address(route.screen);
    case 'interview':
      return address(
        'cases',
        route.caseId,
        'interview',
        ...(route.questionId === undefined ? [] : [route.questionId]),
      );
    case 'results':
      return address('cases', route.caseId, 'results', route.tab);
    case 'record':
      return address('cases', route.caseId, 'record', route.provisionId);
    case 'place':
      return address('cases', route.caseId, 'place', route.placeId);
    case 'compare':
      return address(
        'cases',
        route.caseId,
        'compare',
        ...(route.placeIds.length === 0 ? [] : [route.placeIds.join(JOINT)]),
      );
    case 'history':
      return address('cases', route.caseId, 'history', ...(route.at === undefined ? [] : [route.at]));
    case 'client':
    case 'report':
      return address('cases', route.caseId, route.screen);
    case 'documents':
      return address(
        'documents',
        ...[route.docId, route.at, route.from].filter((part) => part !== undefined),
      );
    case 'not-found':
      return address('not-found');
  }
}
