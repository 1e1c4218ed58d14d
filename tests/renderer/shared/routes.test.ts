import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../renderer/shared/routing/routes.ts';

const ROUTES: readonly Route[] = [
  { screen: 'cases' },
  { screen: 'settings' },
  { screen: 'batch' },
  { screen: 'interview', caseId: 'c1' },
  { screen: 'interview', caseId: 'c1', questionId: 'org-kinds' },
  { screen: 'results', caseId: 'c1', tab: 'measures' },
  { screen: 'results', caseId: 'c1', tab: 'ledger' },
  { screen: 'record', caseId: 'a/b c', provisionId: 'sghk.land.convert-low-efficiency-plant' },
  { screen: 'place', caseId: 'c1', placeId: 'knowledge-city' },
  { screen: 'results', caseId: 'c1', tab: 'what-if' },
  { screen: 'client', caseId: 'c1' },
  { screen: 'report', caseId: 'c1' },
  { screen: 'history', caseId: 'c1' },
  { screen: 'history', caseId: 'c1', at: '1795353950000' },
  { screen: 'compare', caseId: 'c1', placeIds: [] },
  { screen: 'compare', caseId: 'c1', placeIds: ['knowledge-city', 'nansha'] },
  { screen: 'documents' },
  { screen: 'documents', docId: 'vip' },
  { screen: 'documents', docId: 'vip', at: '三(二)4' },
  { screen: 'documents', docId: 'gdd-profile', at: '政策。一是', from: '对新引进的/50%' },
];

describe('addresses', () => {
  test.each(ROUTES)('%j is written and read back', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  test.each([
    ['', 'cases'],
    ['#', 'cases'],
    ['#/', 'cases'],
    ['#/cases/c1', 'interview'],
    ['#/cases/c1/results', 'results'],
    ['#/cases/c1/results/elsewhere', 'not-found'],
    ['#/cases/c1/record', 'not-found'],
    ['#/cases/c1/place', 'not-found'],
    ['#/cases/c1/client/deep', 'not-found'],
    ['#/cases/c1/report/deep', 'not-found'],
    ['#/documents/vip/a/b/c', 'not-found'],
    ['#/cases/c1/record/p/more', 'not-found'],
    ['#/settings/deep', 'not-found'],
    ['#/batch/deep', 'not-found'],
    ['#/elsewhere', 'not-found'],
    ['#/cases/%E0%A4%A', 'not-found'],
  ])('%s opens %s', (hash, screen) => {
    expect(parseRoute(hash).screen).toBe(screen);
  });
});
