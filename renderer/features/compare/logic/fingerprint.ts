import type { Catalogue } from '../../../../seeds/schema/index.ts';
import type { CompareColumn } from './compare-column.ts';
import { topicOf, type CompareRow } from './compare-row.ts';

/** Stands for what a line says of a place: two places say the same where their fingerprints are equal. */
export function fingerprintOf(
  catalogue: Pick<Catalogue, 'questions'>,
  row: CompareRow,
  column: CompareColumn,
): string {
  return JSON.stringify(contentOf(catalogue, row, column) ?? null);
}

function contentOf(catalogue: Pick<Catalogue, 'questions'>, row: CompareRow, column: CompareColumn): unknown {
  const { place, standing } = column;
  switch (row.kind) {
    case 'standing':
      return standing === null
        ? place.canLocate
        : [standing.standing, standing.met, standing.notMet, standing.open];
    case 'no-criteria':
      return null;
    case 'criteria':
      return place.criteria
        .filter((criterion) => topicOf(catalogue, criterion) === row.topic.id)
        .map(({ id, says }) => [says, standing?.criteria.find((found) => found.id === id)?.outcome]);
    case 'unlocked':
      return [standing === null, column.unlocked];
    case 'held':
      return [standing === null, column.held];
    case 'state':
      return place.state;
    case 'location':
      return place.location;
    case 'area':
      return [place.areaKm2, place.phases];
    case 'around':
      return [place.parent, place.alsoIn];
    case 'functions':
      return place.functions;
    case 'industries':
      // They are shown in the order of the catalogue.
      return [...place.industries].sort();
    case 'run-by':
      return place.runBy?.map(({ role, printed }) => [role, printed]);
    case 'facilities':
      return (place.facilities ?? [])
        .filter(({ kind }) => kind === row.facility)
        .map(({ says, state }) => [says, state]);
    case 'no-facilities':
      return null;
    case 'funds':
      return place.funds?.map(({ says, printed, state }) => [says, printed, state]);
    case 'targets':
      return place.targets;
    case 'documents':
      return [...new Set(place.cite.map(({ doc }) => doc))].sort();
    case 'not-said':
      return place.notSaid;
  }
}
