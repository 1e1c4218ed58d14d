import type { Answer, Answers, Catalogue, Fact } from '../../../../seeds/schema/index.ts';
import { chosenOf, factNamed, hasOption, withValue, type Supposition } from './suppose.ts';

/** Where a company is established and whose capital stands behind it, by options of the catalogue. */
export const OWNERSHIPS = [
  { id: 'hong-kong-company', base: 'hong-kong', capital: ['hong-kong'] },
  { id: 'macao-company', base: 'macao', capital: ['macao'] },
  { id: 'taiwan-company', base: 'taiwan', capital: ['taiwan'] },
  { id: 'foreign-company', base: 'foreign', capital: ['foreign'] },
  { id: 'hong-kong-owned', base: 'mainland', capital: ['hong-kong'] },
  { id: 'macao-owned', base: 'mainland', capital: ['macao'] },
  { id: 'foreign-owned', base: 'mainland', capital: ['foreign'] },
  { id: 'hong-kong-venture', base: 'mainland', capital: ['mainland', 'hong-kong'] },
  { id: 'foreign-venture', base: 'mainland', capital: ['mainland', 'foreign'] },
  { id: 'mainland-owned', base: 'mainland', capital: ['mainland'] },
] as const;
export type Ownership = (typeof OWNERSHIPS)[number];
export type OwnershipId = Ownership['id'];

const FOREIGN = 'foreign';

/** Options that cannot be so where no mainland capital stands behind the firm. */
const NEED_MAINLAND = [
  { fact: 'org.kinds', option: 'state-owned-enterprise' },
  { fact: 'company.position', option: 'private' },
] as const;

/** The answers one ownership supposes; `null` where the catalogue cannot say it. */
export function ownership(
  catalogue: Pick<Catalogue, 'facts'>,
  answers: Answers,
  { base, capital }: Ownership,
): readonly Supposition[] | null {
  const seat = factNamed(catalogue, 'org.base');
  const money = factNamed(catalogue, 'capital.origins');
  if (seat === undefined || money === undefined) return null;
  if (!hasOption(seat, base) || capital.some((origin) => !hasOption(money, origin))) return null;
  return [
    { fact: seat.id, to: withValue(seat, answers.get(seat.id), base) },
    { fact: money.id, to: withValue(money, answers.get(money.id), [...capital]) },
    ...withoutMainland(catalogue, answers, capital),
    ...countries(catalogue, answers, base === FOREIGN || capital.some((origin) => origin === FOREIGN)),
  ];
}

/** What the case says of itself and could not be so without any mainland capital. */
function withoutMainland(
  catalogue: Pick<Catalogue, 'facts'>,
  answers: Answers,
  capital: readonly string[],
): readonly Supposition[] {
  if (capital.includes('mainland')) return [];
  return NEED_MAINLAND.flatMap(({ fact: name, option }) => {
    const fact = factNamed(catalogue, name);
    const chosen = chosenOf(fact && answers.get(fact.id));
    if (fact === undefined || !chosen.includes(option)) return [];
    const left = chosen.filter((one) => one !== option);
    return [{ fact: fact.id, to: withValue(fact, answers.get(fact.id), left) }];
  });
}

/**
 * The foreign countries owners, organisation or team come from: what the case says of them can no longer be relied on
 * where foreign owners come in or go out. It is then left open, so that no verdict rests on it.
 */
function countries(
  catalogue: Pick<Catalogue, 'facts'>,
  answers: Answers,
  foreign: boolean,
): readonly Supposition[] {
  const fact = factNamed(catalogue, 'origin.countries');
  const answer = fact && answers.get(fact.id);
  if (fact === undefined || (answer?.state !== 'known' && answer?.state !== 'planned')) return [];
  const some = chosenOf(answer).length > 0;
  return some === foreign || isForeign(catalogue, answers) === foreign ? [] : [{ fact: fact.id, to: null }];
}

/** Whether the case itself is established abroad or has capital from there. */
function isForeign(catalogue: Pick<Catalogue, 'facts'>, answers: Answers): boolean {
  const said = ['org.base', 'capital.origins'].flatMap((name) => {
    const fact = factNamed(catalogue, name);
    const answer = fact && answers.get(fact.id);
    return answer?.state === 'known' || answer?.state === 'planned' ? [answer.value] : [];
  });
  return said.some((value) => (Array.isArray(value) ? value.includes(FOREIGN) : value === FOREIGN));
}

/** One more option beside those chosen; alone where nothing definite was said. */
export function adding(fact: Fact, now: Answer | undefined, option: string): Supposition {
  const chosen = chosenOf(now);
  return {
    fact: fact.id,
    to: withValue(fact, now, chosen.includes(option) ? [...chosen] : [...chosen, option]),
  };
}
