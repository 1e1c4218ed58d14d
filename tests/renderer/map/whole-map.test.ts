import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '../../../cli/pack/cached-pack.ts';
import { COLOURS } from '../../../renderer/shared/map/colours.ts';
import { composeMap } from '../../../renderer/shared/map/logic/compose.ts';
import { steer, type Direction } from '../../../renderer/shared/map/logic/steer.ts';
import { mapWords } from '../../../renderer/shared/map/map-words.ts';
import { makeMarks, shownStanding, type MapMark } from '../../../renderer/shared/map/marks.ts';
import { SchematicMap } from '../../../renderer/shared/map/schematic-map.tsx';
import { LANGUAGES, type Catalogue } from '../../../seeds/schema/index.ts';
import { mark } from './support.ts';

let catalogue: Catalogue;
let marks: readonly MapMark[];
beforeAll(() => {
  const pack = loadPack();
  if (!pack.ok) throw new Error('the seeds do not compile');
  catalogue = pack.value.catalogue;
  marks = makeMarks({
    places: catalogue.places,
    standings: [],
    ended: new Set(),
    text: (text) => text.en,
  });
});

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

describe('the map of the real catalogue', () => {
  test.each([320, 700, 1232, 1500])('%i wide: every place with a position is drawn, once, apart', (width) => {
    const { drawn } = composeMap({ marks, width, words: mapWords('en', catalogue.wording) });
    expect(drawn.map((one) => one.mark.id)).toEqual(marks.map(({ id }) => id));
    const near = drawn.filter((a) =>
      drawn.some((b) => b !== a && Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < 24),
    );
    expect(near.map((one) => one.mark.id)).toEqual([]);
  });

  test.each([320, 700, 1232])('%i wide: arrow keys lead from every mark to every other', (width) => {
    const { drawn } = composeMap({ marks, width, words: mapWords('en', catalogue.wording) });
    const next = new Map(
      drawn.map((one) => [one, DIRECTIONS.flatMap((direction) => steer(one, drawn, direction) ?? [])]),
    );
    for (const start of drawn) {
      const reached = new Set([start]);
      for (const one of reached) for (const to of next.get(one) ?? []) reached.add(to);
      expect(reached.size).toBe(drawn.length);
    }
  });

  test.each(LANGUAGES)('%s: renders without a page, as links or as a picture', (language) => {
    const words = mapWords(language, catalogue.wording);
    const render = (linked: boolean) =>
      renderToStaticMarkup(
        createElement(SchematicMap, {
          marks,
          words,
          width: 700,
          ...(linked && { hrefOf: (id: string) => `#${id}` }),
        }),
      );
    expect(render(false)).toContain('role="img"');
    expect(render(false)).not.toContain('<a ');
    expect(render(true).match(/<a /g)).toHaveLength(marks.length);
    expect(render(true)).toContain(words.districts.huangpu);
    expect(render(true)).not.toMatch(/NaN|undefined|style=/);
  });
});

describe('marks', () => {
  test('places without a position get none; the numbers have no gaps', () => {
    const without = catalogue.places.filter(({ coordinates }) => coordinates === undefined).length;
    expect(marks).toHaveLength(catalogue.places.length - without);
    expect(marks.map(({ number }) => number)).toEqual(marks.map((_, index) => index + 1));
  });

  test('a standing is shown only where a criterion has been decided', () => {
    const base = { id: 'x', standing: 'possible', open: 2, criteria: [], unlocked: [] } as const;
    const result = (met: number, notMet: number) => ({ ...base, id: idOf(0), met, notMet });
    expect(shownStanding(undefined)).toBeNull();
    expect(shownStanding(result(0, 0))).toBeNull();
    expect(shownStanding(result(1, 1))).toBe('possible');
  });

  const idOf = (index: number) => {
    const place = catalogue.places[index];
    if (place === undefined) throw new Error('no place');
    return place.id;
  };

  test('a place beyond the map is not drawn somewhere else', () => {
    const words = mapWords('en', catalogue.wording);
    const { drawn } = composeMap({
      marks: [mark('north', 24.2, 113.3), mark('in', 23.3, 113.3)],
      width: 900,
      words,
    });
    expect(drawn.map((one) => one.mark.id)).toEqual(['in']);
  });

  test('names with markup are words, not markup', () => {
    const html = renderToStaticMarkup(
      createElement(SchematicMap, {
        marks: [mark('x', 23.3, 113.3, { name: '<script>x</script>' })],
        words: mapWords('en', catalogue.wording),
        width: 900,
        hrefOf: () => '#"><script>',
      }),
    );
    expect(html).not.toContain('<script');
  });
});

describe('colours', () => {
  const tokens = readFileSync(new URL('../../../renderer/shared/theme/tokens.css', import.meta.url), 'utf8');

  test.each(Object.entries(COLOURS))(
    '%s: without a theme it is the theme’s own light colour',
    (_, colour) => {
      const [, name, light] = /^var\((--[\w-]+), (#\w+)\)$/.exec(colour) ?? [];
      expect(tokens).toContain(`${name}: light-dark(${light}, `);
    },
  );
});
