import type { IsoDate } from '../../../../seeds/schema/index.ts';

export const CURRENCIES = ['rmb', 'hkd', 'usd'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Renminbi for one unit of another currency. Nothing is assumed of one currency's tie to another. */
export interface ExchangeRates {
  readonly hkd: number;
  readonly usd: number;
  /** The day on which the person set them; `null`: the program's starting values. */
  readonly setOn: IsoDate | null;
}

export const FOREIGN = ['hkd', 'usd'] as const;
export type Foreign = (typeof FOREIGN)[number];

/** Round numbers to start from: the program has no network and knows no market. Each is labelled so where it is used. */
export const STARTING_RATES: ExchangeRates = { hkd: 0.9, usd: 7, setOn: null };

/** Wide enough for any year, narrow enough to catch a rate turned over or a slipped point. Both ends included. */
export const RATE_BOUNDS: Readonly<Record<Foreign, { readonly min: number; readonly max: number }>> = {
  hkd: { min: 0.3, max: 3 },
  usd: { min: 2, max: 20 },
};

/** Whether a number can be a rate of that currency. */
export function isPossibleRate(currency: Foreign, rate: number): boolean {
  const { min, max } = RATE_BOUNDS[currency];
  return rate >= min && rate <= max;
}

/** Those a person set, where they can be rates at all; otherwise the starting values. */
export function ratesOrStart(set: ExchangeRates | null): ExchangeRates {
  const usable = set !== null && FOREIGN.every((currency) => isPossibleRate(currency, set[currency]));
  return usable ? set : STARTING_RATES;
}

/** The other rates after one was changed on a day; `setOn` is that day for both, which stood side by side. */
export function withRate(
  rates: ExchangeRates,
  currency: Foreign,
  rate: number,
  today: IsoDate,
): ExchangeRates & { readonly setOn: IsoDate } {
  return { ...rates, [currency]: rate, setOn: today };
}

/** Whether a rate still is the program's own: then it is called a starting value, whoever kept it. */
export function isStarting(rates: ExchangeRates, currency: Foreign): boolean {
  return rates.setOn === null || rates[currency] === STARTING_RATES[currency];
}

/** Renminbi for one unit of a currency. */
export const rmbFor = (currency: Currency, rates: ExchangeRates): number =>
  currency === 'rmb' ? 1 : rates[currency];

/** The rates a conversion rests on: none within a currency, two between Hong Kong and US dollars. */
export function ratesUsed(from: Currency, to: Currency): readonly Foreign[] {
  return from === to ? [] : FOREIGN.filter((currency) => currency === from || currency === to);
}
