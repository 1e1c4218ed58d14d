import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../renderer/shared/routing/routes.ts';

const ROUTES: readonly Route[] = [
  { screen: 'cases' },
  { screen: 'settings' },
  { screen: 'interview', caseId: 'c1' },
  { screen: 'interview', caseId: 'c1', questionId: 'org-kinds' },
  { screen: 'results', caseId: 'c1', tab: 'measures' },
  { screen: 'results', caseId: 'c1', tab: 'ledger' },
  { screen: 'record', caseId: 'a/b c', provisionId: 'sghk.land.convert-low-efficiency-plant' },
  { screen: 'place', caseId: 'c1', placeId: 'knowledge-city' },
  { screen: 'client', caseId: 'c1' },
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
    ['#/cases/c1/results/matrix', 'not-found'],
    ['#/cases/c1/record', 'not-found'],
    ['#/cases/c1/place', 'not-found'],
    ['#/cases/c1/client/deep', 'not-found'],
    ['#/cases/c1/record/p/more', 'not-found'],
    ['#/settings/deep', 'not-found'],
    ['#/elsewhere', 'not-found'],
    ['#/cases/%E0%A4%A', 'not-found'],
  ])('%s opens %s', (hash, screen) => {
    expect(parseRoute(hash).screen).toBe(screen);
  });
});
