import { beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '../../../cli/pack/cached-pack.ts';
import { composeMap } from '../../../renderer/shared/map/logic/compose.ts';
import { DISTRICT_IDS } from '../../../renderer/shared/map/logic/geography.ts';
import { placeFirstLabels, touches } from '../../../renderer/shared/map/logic/labels.ts';
import { withBlanks } from '../../../renderer/shared/map/logic/text-size.ts';
import { mapWords } from '../../../renderer/shared/map/map-words.ts';
import { makeMarks, type MapMark } from '../../../renderer/shared/map/marks.ts';
import { LANGUAGES, type Catalogue, type Language } from '../../../seeds/schema/index.ts';

let catalogue: Catalogue;
beforeAll(() => {
  const pack = loadPack();
  if (!pack.ok) throw new Error('the seeds do not compile');
  catalogue = pack.value.catalogue;
});

const marksIn = (language: Language): readonly MapMark[] =>
  makeMarks({
    places: catalogue.places,
    standings: [],
    ended: new Set(),
    text: (text) => text[language],
  });
const near = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('districts', () => {
  const cases = LANGUAGES.flatMap((language) =>
    [340, 720, 960, 1232, 1488].map((width) => [language, width] as const),
  );
  test.each(cases)(
    '%s, %i wide: no name stands nearer to the mark of another than to its own',
    (language, width) => {
      const words = mapWords(language, catalogue.wording);
      const { drawn, grounds } = composeMap({ marks: marksIn(language), width, words });
      const wrong = grounds.flatMap(({ panel, ground }) => {
        const marks = drawn.flatMap(({ mark, at, panel: id }) =>
          id === panel.id && DISTRICT_IDS.some((one) => one === mark.id.replace(/-district$/, ''))
            ? [{ id: mark.id.replace(/-district$/, ''), at }]
            : [],
        );
        return ground.districts.flatMap(({ id, at }) => {
          const own = marks.find((mark) => mark.id === id);
          const most = own === undefined ? 40 : near(own.at, at);
          return marks.filter((mark) => near(mark.at, at) < most).map((mark) => `${id} stands by ${mark.id}`);
        });
      });
      expect(wrong).toEqual([]);
    },
  );
  test.each(cases)('%s, %i wide: eight districts or more are named', (language, width) => {
    const words = mapWords(language, catalogue.wording);
    const { grounds } = composeMap({ marks: marksIn(language), width, words });
    const named = new Set(grounds.flatMap(({ ground }) => ground.districts.map(({ id }) => id)));
    expect(DISTRICT_IDS.filter((id) => !named.has(id)).length, [...named].join()).toBeLessThanOrEqual(3);
  });
});

describe('names that must not be missing', () => {
  test.each([320, 700, 1232])('%i wide: any one ranked place, or the place looked at, is named', (width) => {
    const words = mapWords('en', catalogue.wording);
    const marks = marksIn('en');
    const missing = marks.filter(({ id }) => {
      const ranked = marks.map((one) => (one.id === id ? { ...one, standing: 'weak' as const } : one));
      const { drawn } = composeMap({ marks: ranked, width, words });
      return drawn.find(({ mark }) => mark.id === id)?.label === null;
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test.each([240, 300, 420])('%i wide: the place of a page is named on its own small map', (width) => {
    const words = mapWords('en', catalogue.wording);
    const marks = marksIn('en');
    const missing = marks.filter(({ id, lat, lon }) => {
      const { drawn } = composeMap({ marks, width, words, around: { lat, lon, height: 250 }, current: id });
      return drawn.find(({ mark }) => mark.id === id)?.label === null;
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test.each([320, 700, 1232])(
    '%i wide: with all places ranked, no such name covers a mark or a name',
    (width) => {
      const words = mapWords('en', catalogue.wording);
      const marks = marksIn('en').map((one) => ({ ...one, standing: 'good' as const }));
      const { drawn } = composeMap({ marks, width, words });
      for (const { at, label } of drawn) {
        if (label === null) continue;
        for (const other of drawn) {
          if (other.label === label) continue;
          expect(touches(label.box, { x: other.at.x - 9, y: other.at.y - 9, width: 18, height: 18 })).toBe(
            false,
          );
          if (other.label !== null) expect(touches(label.box, other.label.box)).toBe(false);
        }
        expect(touches(label.box, { x: at.x - 9, y: at.y - 9, width: 18, height: 18 })).toBe(false);
      }
      const apart = drawn.every((a) => drawn.every((b) => a === b || near(a.at, b.at) >= 24));
      expect(apart).toBe(true);
    },
  );

  test('a name too long says that it goes on, and is read with its blanks', () => {
    const name =
      'Innovation and Start-up Base for Young People of Guangdong, Hong Kong and Macao in the Science City';
    const box = { x: 0, y: 0, width: 500, height: 400 };
    const [label] = placeFirstLabels([{ at: { x: 250, y: 200 }, name }], box, [], []);
    expect(label?.lines).toHaveLength(3);
    expect(label?.lines[2]?.endsWith('…')).toBe(true);
    const read = withBlanks(name, label?.lines ?? [])
      .map(({ line, blank }) => line + blank)
      .join('');
    expect(name.startsWith(read.replace(/…\s*$/u, ''))).toBe(true);
  });
});
