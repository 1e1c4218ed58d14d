import { describe, expect, test } from 'vitest';
import { placeLabels, touches } from '../../../renderer/shared/map/logic/labels.ts';
import type { Box, Point } from '../../../renderer/shared/map/logic/sheet.ts';
import { APART, spread } from '../../../renderer/shared/map/logic/spread.ts';
import { textWidth, wrap, wrapEvenly } from '../../../renderer/shared/map/logic/text-size.ts';
import { placeTip } from '../../../renderer/shared/map/logic/tip.ts';
import { citySheet } from '../../../renderer/shared/map/logic/sheet.ts';
import { chance } from './support.ts';

const BOX: Box = { x: 10, y: 20, width: 500, height: 400 };
const farApart = (points: readonly Point[]) =>
  points.every((a, index) =>
    points.slice(index + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= APART - 1e-9),
  );
const scatter = (seed: number, count: number): Point[] => {
  const next = chance(seed);
  return Array.from({ length: count }, () => ({ x: 210 + next() * 60, y: 200 + next() * 40 }));
};

describe('spreading', () => {
  test('marks far enough apart stay where they are', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 100 + APART, y: 100 },
    ];
    expect(spread(points, BOX)).toEqual(points);
  });

  test('a hair nearer, the second one moves, the first does not', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 100 + APART - 0.1, y: 100 },
    ];
    const [first, second] = spread(points, BOX);
    expect(first).toEqual(points[0]);
    expect(second).not.toEqual(points[1]);
    expect(farApart(spread(points, BOX))).toBe(true);
  });

  test.each([1, 2, 3, 4])('forty marks in a heap come apart and stay in the box (%i)', (seed) => {
    const points = spread(scatter(seed, 40), BOX);
    expect(farApart(points)).toBe(true);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(BOX.x);
      expect(x).toBeLessThanOrEqual(BOX.x + BOX.width);
      expect(y).toBeGreaterThanOrEqual(BOX.y);
      expect(y).toBeLessThanOrEqual(BOX.y + BOX.height);
    }
  });

  test('marks on the very same spot come apart, and what is closed stays free', () => {
    const closed = { x: 240, y: 200, width: 60, height: 60 };
    const points = spread(
      Array.from({ length: 9 }, () => ({ x: 250, y: 210 })),
      BOX,
      [closed],
    );
    expect(farApart(points)).toBe(true);
    for (const { x, y } of points) expect(touches({ x, y, width: 0.1, height: 0.1 }, closed)).toBe(false);
  });

  test('a box without room loses no mark and ends', () => {
    expect(spread(scatter(5, 30), { x: 200, y: 200, width: 40, height: 40 })).toHaveLength(30);
  });
});

describe('names', () => {
  const boxOf = (label: NonNullable<ReturnType<typeof placeLabels>[number]>): Box => {
    const width = Math.max(...label.lines.map((line) => textWidth(line, 12)));
    const x =
      label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
    return { x, y: label.y - 11, width, height: label.lines.length * 14.5 };
  };

  test.each([6, 7, 8])('none covers a mark or another name, none leaves the box (%i)', (seed) => {
    const marks = spread(scatter(seed, 25), BOX).map((at, index) => ({ at, name: `Place number ${index}` }));
    const labels = placeLabels(marks, BOX).flatMap((label) => (label === null ? [] : [boxOf(label)]));
    expect(labels.length).toBeGreaterThan(3);
    labels.forEach((label, index) => {
      for (const { at } of marks)
        expect(touches(label, { x: at.x - 9, y: at.y - 9, width: 18, height: 18 })).toBe(false);
      for (const other of labels.slice(index + 1)) expect(touches(label, other)).toBe(false);
      expect(label.x).toBeGreaterThanOrEqual(BOX.x);
      expect(label.x + label.width).toBeLessThanOrEqual(BOX.x + BOX.width);
    });
  });

  test('a name too long for two lines is left to the list, and so is one without room', () => {
    const at = { x: 250, y: 200 };
    expect(placeLabels([{ at, name: 'word '.repeat(40) }], BOX)).toEqual([null]);
    expect(placeLabels([{ at, name: '𠮷'.repeat(300) }], BOX)).toEqual([null]);
    expect(placeLabels([{ at, name: 'Short' }], BOX, [BOX])).toEqual([null]);
    expect(placeLabels([{ at, name: 'Short' }], BOX)).not.toEqual([null]);
  });
});

describe('words', () => {
  test('break between words, and between Chinese characters but not before punctuation', () => {
    expect(wrap('one two three', 10, 50)).toEqual(['one two', 'three']);
    expect(wrap('珠江沿岸，示意', 10, 45)).toEqual(['珠江沿', '岸，示意']);
    expect(wrap('自贸区（南沙）', 10, 45)).toEqual(['自贸区', '（南沙）']);
    expect(wrap('', 10, 45)).toEqual([]);
  });

  test('are broken as evenly as they can be, in no more lines', () => {
    expect(wrap('国家超级计算广州中心', 12, 110)).toEqual(['国家超级计算广州中', '心']);
    expect(wrapEvenly('国家超级计算广州中心', 12, 110)).toEqual(['国家超级计', '算广州中心']);
    expect(wrapEvenly('短', 12, 110)).toEqual(['短']);
    expect(wrapEvenly('', 12, 110)).toEqual([]);
  });

  test('lose nothing, whatever they are', () => {
    const words = '广州开发区 GDD (2020)，“四个走在” 𠮷 x';
    expect(wrap(words, 12, 40).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
  });
});

describe('the note beside a mark', () => {
  const sheet = citySheet(1200);
  const facts = ['Good fit', '2 of 3 known criteria met, 1 open'];

  test.each([
    [12, 12],
    [1188, 12],
    [600, sheet.height - 12],
    [12, sheet.height - 12],
    [600, 200],
  ])('stays on the sheet and off its own mark at %i, %i', (x, y) => {
    const { box } = placeTip({ name: 'A place with a name of some length', facts, at: { x, y } }, sheet, []);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(sheet.width);
    expect(box.y + box.height).toBeLessThanOrEqual(sheet.height);
    expect(touches(box, { x: x - 12, y: y - 12, width: 24, height: 24 })).toBe(false);
  });

  test('stands on the side where it covers no other mark', () => {
    const at = { x: 600, y: 200 };
    const above = placeTip({ name: 'Place', facts, at }, sheet, []);
    expect(above.box.y).toBeLessThan(at.y);
    const below = placeTip({ name: 'Place', facts, at }, sheet, [{ x: 600, y: 160 }]);
    expect(below.box.y).toBeGreaterThan(at.y);
  });

  test('a pointer can go from the mark to the note', () => {
    const at = { x: 600, y: 200 };
    const { box, bridge } = placeTip({ name: 'Place', facts, at }, sheet, []);
    expect(bridge.y).toBeLessThanOrEqual(box.y + box.height);
    expect(bridge.y + bridge.height).toBeGreaterThanOrEqual(at.y);
  });
});
