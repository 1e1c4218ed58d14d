import type { Assessment, ProvisionResult, Reason } from '../../rules/index.ts';
import type { Catalogue, Outcome, Provision, ProvisionId } from '../../seeds/schema/index.ts';

/** Marks of the decision record, as in the text report. */
const MARK: Record<Outcome, string> = {
  met: '+',
  'not-met': 'x',
  unknown: '?',
  'for-authority': '~',
  assumed: '@',
};

/** Sections in the order to read them: what is said to somebody, then the area as a whole, then other people's. */
const SECTIONS = [
  'met',
  'met-if-judged',
  'open',
  'not-met',
  'closed',
  'of the area as a whole',
  'out-of-scope',
  'closed, and not aimed at it',
  'addressed to an authority',
] as const;
type Section = (typeof SECTIONS)[number];

/**
 * One company against every provision, for a lawyer to read beside the document: verdict, force, citation, and
 * the conditions that decide. Ids and printed openings only, so that a change of our wording changes nothing.
 */
export function renderGolden(title: string, catalogue: Catalogue, assessment: Assessment): string {
  const provisions = new Map<ProvisionId, Provision>(
    catalogue.provisions.map((provision) => [provision.id, provision]),
  );
  const lines = [
    title,
    `as of ${assessment.asOf}, at ${assessment.places.join(', ')}`,
    tally(assessment),
    '',
  ];
  for (const { id, standing, met, notMet, open } of assessment.standings) {
    lines.push(`place ${id}: ${standing} (${met} met, ${notMet} not met, ${open} open)`);
  }
  const next = assessment.next === null ? 'nothing left to ask' : `next question ${assessment.next.id}`;
  lines.push(
    `${next}; ${assessment.stillMatter.length} still matter, ${assessment.cannotMatter.length} cannot`,
    '',
  );
  const sections = new Map<Section, string[]>(SECTIONS.map((section) => [section, []]));
  for (const result of assessment.provisions) {
    const provision = provisions.get(result.id);
    if (provision === undefined) throw new Error(`no provision ${result.id}`);
    sections.get(sectionOf(provision, result))?.push(...renderResult(provision, result));
  }
  for (const [section, rows] of sections) if (rows.length > 0) lines.push(`== ${section}`, ...rows, '');
  return lines.join('\n');
}

function sectionOf({ addressee }: Provision, { verdict, wouldBe }: ProvisionResult): Section {
  if (addressee === 'authority') return 'addressed to an authority';
  if (wouldBe === 'out-of-scope') return 'closed, and not aimed at it';
  return addressee === 'area' && verdict !== 'out-of-scope' ? 'of the area as a whole' : verdict;
}

function tally({ provisions }: Assessment): string {
  const counts = new Map<string, number>();
  for (const { verdict } of provisions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts]
    .map(([verdict, count]) => `${verdict} ${count}`)
    .sort()
    .join(', ');
}

/** The lines of one provision; short where it is not aimed at the company, as most are not. */
export function renderResult(provision: Provision, result: ProvisionResult): string[] {
  const { force, addressee, id, effect } = provision;
  const to = effect === undefined ? addressee : `${addressee} (${effect})`;
  const away = result.verdict === 'out-of-scope' || result.wouldBe === 'out-of-scope';
  if (sectionOf(provision, result) === 'addressed to an authority') return [`${force} ${id}`];
  if (away) return [[force, to, id, deciding(result)].join(' ').trimEnd()];
  const cite = provision.cite[0];
  const place = `‹${cite?.doc} ${cite?.at} ${cite?.from}›`;
  const verdict =
    result.wouldBe === undefined ? result.verdict : `${result.verdict} (would be ${result.wouldBe})`;
  const head = [verdict, force, to, id, place].join(' ');
  if (addressee === 'area') return [[head, deciding(result)].join(' ').trimEnd()];
  return [head, ...record(result).map((line) => `    ${line}`)];
}

/** Why it is not aimed at the company: the failed rows, nothing else. */
function deciding({ reasons }: ProvisionResult): string {
  const failed = reasons.filter(({ outcome }) => outcome === 'not-met');
  return failed.map(({ id }) => `x ${id}`).join(' ');
}

function record({ reasons, missing, restsOn }: ProvisionResult): string[] {
  const rows = new Map<Outcome, Reason[]>();
  for (const reason of reasons.filter(({ role }) => role !== 'place')) {
    rows.set(reason.outcome, [...(rows.get(reason.outcome) ?? []), reason]);
  }
  return [
    ...[...rows].map(([outcome, some]) => `${MARK[outcome]} ${some.map(({ id }) => id).join(', ')}`),
    ...(missing.length === 0 ? [] : [`missing: ${missing.join(', ')}`]),
    ...restsOn.map(({ fact, by }) => `rests on the plan: ${fact} by ${by}`),
  ];
}
