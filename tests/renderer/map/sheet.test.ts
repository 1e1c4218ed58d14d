import { describe, expect, test } from 'vitest';
import {
  aroundSheet,
  citySheet,
  holds,
  panelFor,
  project,
  scaleOf,
  type Box,
} from '../../../renderer/shared/map/logic/sheet.ts';

const WIDTHS = [320, 559, 560, 799, 800, 1119, 1120, 1232, 1800];
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;

describe('the sheet', () => {
  test.each(WIDTHS)('%i wide: every box lies on it and none over another', (width) => {
    const sheet = citySheet(width);
    const boxes = [...sheet.panels.map(({ box }) => box), ...(sheet.key === null ? [] : [sheet.key])];
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(sheet.height + 0.01);
      expect(box.height).toBeGreaterThan(0);
    }
    boxes.forEach((box, index) =>
      boxes.slice(index + 1).forEach((other) => expect(apart(box, other)).toBe(true)),
    );
  });

  test.each(WIDTHS)('%i wide: a degree east is as long as the ground wants, in every panel', (width) => {
    for (const panel of citySheet(width).panels) {
      const east = panel.box.width / (panel.frame.east - panel.frame.west);
      expect(east / scaleOf(panel)).toBeCloseTo(Math.cos((23.1 * Math.PI) / 180), 5);
    }
  });

  test('a spot is drawn in the panel that enlarges it most; on the rim inside, a hair further out not', () => {
    const sheet = citySheet(1200);
    expect(panelFor(sheet, { lat: 23.17, lon: 113.45 })?.id).toBe('core');
    expect(panelFor(sheet, { lat: 23.21, lon: 113.6 })?.id).toBe('core');
    expect(panelFor(sheet, { lat: 23.2101, lon: 113.6 })?.id).toBe('city');
    expect(panelFor(sheet, { lat: 22.78, lon: 113.54 })?.id).toBe('nansha');
    expect(panelFor(sheet, { lat: 23.62, lon: 113.2 })?.id).toBe('city');
    expect(panelFor(sheet, { lat: 23.6201, lon: 113.2 })).toBeNull();
  });

  test('north is up and east is right', () => {
    const [city] = citySheet(1000).panels;
    if (city === undefined) throw new Error('no panel');
    const [here, there] = [
      project(city, { lat: 23.1, lon: 113.2 }),
      project(city, { lat: 23.2, lon: 113.3 }),
    ];
    expect(there.x).toBeGreaterThan(here.x);
    expect(there.y).toBeLessThan(here.y);
  });

  test('a window around a spot has it in its middle and holds what it says', () => {
    const spot = { lat: 22.8, lon: 113.56 };
    const [panel] = aroundSheet(300, 200, spot, 0.1).panels;
    if (panel === undefined) throw new Error('no panel');
    const { x, y } = project(panel, spot);
    expect(x).toBeCloseTo(150);
    expect(y).toBeCloseTo(100);
    expect(holds(panel.frame, { lat: 22.8499, lon: 113.56 })).toBe(true);
    expect(holds(panel.frame, { lat: 22.8501, lon: 113.56 })).toBe(false);
  });
});
