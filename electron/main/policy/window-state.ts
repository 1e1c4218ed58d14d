/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is remembered of the window. */
export interface WindowState {
  readonly bounds: Bounds;
  readonly maximized: boolean;
}

export const MIN_SIZE = { width: 720, height: 560 } as const;
const DEFAULT_SIZE = { width: 1280, height: 860 } as const;
/** How much of the window must lie on a display for a person to be able to get hold of it. */
const MIN_VISIBLE = 120;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads a remembered state; whatever is not one is `null`. */
export function parseWindowState(text: string): WindowState | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || !isRecord(value['bounds']) || typeof value['maximized'] !== 'boolean') return null;
  const { x, y, width, height } = value['bounds'];
  const isWhole = (n: unknown): n is number => Number.isSafeInteger(n);
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
  return { bounds: { x, y, width, height }, maximized: value['maximized'] };
}

function overlap(startA: number, sizeA: number, startB: number, sizeB: number): number {
  return Math.min(startA + sizeA, startB + sizeB) - Math.max(startA, startB);
}

/** Where to open the window: where it was, if enough of that is on a display that is still there; else centred. */
export function fitWindow(
  saved: WindowState | null,
  displays: readonly Bounds[],
  primary: Bounds,
): WindowState {
  const width = Math.max(MIN_SIZE.width, saved?.bounds.width ?? DEFAULT_SIZE.width);
  const height = Math.max(MIN_SIZE.height, saved?.bounds.height ?? DEFAULT_SIZE.height);
  const maximized = saved?.maximized ?? false;
  const home = displays.find(
    (display) =>
      saved !== null &&
      overlap(saved.bounds.x, width, display.x, display.width) >= MIN_VISIBLE &&
      overlap(saved.bounds.y, height, display.y, display.height) >= MIN_VISIBLE &&
      saved.bounds.y >= display.y,
  );
  if (saved !== null && home !== undefined) {
    const bounds = {
      ...saved.bounds,
      width: Math.min(width, home.width),
      height: Math.min(height, home.height),
    };
    return { bounds, maximized };
  }
  const size = { width: Math.min(width, primary.width), height: Math.min(height, primary.height) };
  const x = primary.x + Math.round((primary.width - size.width) / 2);
  const y = primary.y + Math.round((primary.height - size.height) / 2);
  return { bounds: { x, y, ...size }, maximized };
}
