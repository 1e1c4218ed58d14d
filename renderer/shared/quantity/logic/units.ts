import type { Measure } from '../../../../seeds/schema/index.ts';
import { clean } from './decimals.ts';
import { CURRENCIES, rmbFor, type Currency, type ExchangeRates } from './rates.ts';

export const AREA_UNITS = ['m2', 'mu', 'sqft', 'ha', 'km2'] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

/** Powers of ten in which people write money: plain, 万, million (百万), 亿. */
export const SCALES = ['one', 'wan', 'million', 'yi'] as const;
export type Scale = (typeof SCALES)[number];

export type MoneyUnit = `${Currency}-${Scale}`;
export const PEOPLE = 'people';

/** A unit in which a number can be typed, kept and shown. */
export type UnitId = AreaUnit | MoneyUnit | typeof PEOPLE;

export const MONEY_UNITS: readonly MoneyUnit[] = CURRENCIES.flatMap((currency) =>
  SCALES.map((scale): MoneyUnit => `${currency}-${scale}`),
);

const UNITS: Readonly<Record<Measure, readonly UnitId[]>> = {
  area: AREA_UNITS,
  money: MONEY_UNITS,
  people: [PEOPLE],
};

/** The units of a measure, in the order in which they are offered. */
export const unitsOf = (measure: Measure): readonly UnitId[] => UNITS[measure];

/** The unit in which a number fact of the seeds is kept: m², plain RMB, people. */
export function baseUnit(measure: Measure): UnitId {
  switch (measure) {
    case 'area':
      return 'm2';
    case 'money':
      return 'rmb-one';
    case 'people':
      return PEOPLE;
  }
}

/** Reads a stored unit; `null` for one that this version does not know. */
export function parseUnit(measure: Measure, written: string): UnitId | null {
  return UNITS[measure].find((unit) => unit === written) ?? null;
}

/** The parts of a unit of money; `null` for another unit. */
export function moneyParts(unit: UnitId): { readonly currency: Currency; readonly scale: Scale } | null {
  const [first, second] = unit.split('-');
  const currency = CURRENCIES.find((candidate) => candidate === first);
  const scale = SCALES.find((candidate) => candidate === second);
  return currency === undefined || scale === undefined ? null : { currency, scale };
}

/** How many plain units of the currency one unit of a scale is. */
export const SCALE_SIZE: Readonly<Record<Scale, number>> = {
  one: 1,
  wan: 10_000,
  million: 1_000_000,
  yi: 100_000_000,
};

/** Square metres in one unit, as a fraction of whole numbers: exact by definition. */
const SQUARE_METRES: Readonly<Record<AreaUnit, readonly [over: number, under: number]>> = {
  m2: [1, 1],
  /** 15 mu are one hectare. */
  mu: [2_000, 3],
  /** A foot is 0.3048 m. */
  sqft: [9_290_304, 100_000_000],
  ha: [10_000, 1],
  km2: [1_000_000, 1],
};

function areaParts(unit: UnitId): readonly [number, number] | null {
  const area = AREA_UNITS.find((candidate) => candidate === unit);
  return area === undefined ? null : SQUARE_METRES[area];
}

/**
 * Converts a number to 15 significant digits, the most a number of this machine holds faithfully; the result is
 * exact wherever the exact one has no more. Money goes by the rates given. Units of two measures are a bug.
 */
export function convert(value: number, from: UnitId, to: UnitId, rates: ExchangeRates): number {
  if (from === to) return value;
  const [fromArea, toArea] = [areaParts(from), areaParts(to)];
  if (fromArea !== null && toArea !== null)
    return clean((value * (fromArea[0] * toArea[1])) / (fromArea[1] * toArea[0]));
  const [fromMoney, toMoney] = [moneyParts(from), moneyParts(to)];
  if (fromMoney === null || toMoney === null) throw new Error(`no way from ${from} to ${to}`);
  const [size, into] = [SCALE_SIZE[fromMoney.scale], SCALE_SIZE[toMoney.scale]];
  const scaled = size >= into ? value * (size / into) : value / (into / size);
  if (fromMoney.currency === toMoney.currency) return clean(scaled);
  return clean((scaled * rmbFor(fromMoney.currency, rates)) / rmbFor(toMoney.currency, rates));
}

/**
 * Significant digits worth showing of a converted number: all where only the decimal point moves, four where a rate
 * was used (nobody knows a rate better), six otherwise.
 */
export function digitsWorth(from: UnitId, to: UnitId): number {
  const [fromMoney, toMoney] = [moneyParts(from), moneyParts(to)];
  if (fromMoney?.currency !== toMoney?.currency) return 4;
  const bent = (unit: UnitId) => unit === 'mu' || unit === 'sqft';
  return from !== to && (bent(from) || bent(to)) ? 6 : 15;
}
