import {
  eachLeaf,
  isInterval,
  type Answer,
  type Answers,
  type Catalogue,
  type Condition,
  type Fact,
  type FactId,
  type Interval,
  type Language,
  type Value,
} from '../../seeds/schema/index.ts';

const WORDS = {
  en: {
    yes: 'yes',
    no: 'no',
    none: 'none of these',
    notChosen: 'not among your answers',
    unknown: 'not known',
    declined: 'rather not said',
    missing: 'not asked yet',
    planned: [' (planned by ', ')'],
    join: ', ',
    colon: ': ',
    between: '; ',
  },
  'zh-Hans': {
    yes: '是',
    no: '否',
    none: '以上皆无',
    notChosen: '未在所选之列',
    unknown: '不清楚',
    declined: '不愿透露',
    missing: '尚未询问',
    planned: ['（计划于 ', ' 前）'],
    join: '、',
    colon: '：',
    between: '；',
  },
  'zh-Hant': {
    yes: '是',
    no: '否',
    none: '以上皆無',
    notChosen: '未在所選之列',
    unknown: '不清楚',
    declined: '不願透露',
    missing: '尚未詢問',
    planned: ['（計劃於 ', ' 前）'],
    join: '、',
    colon: '：',
    between: '；',
  },
} as const;

/** One answer in words: value with unit, interval, planned by a day, not known, rather not said, not asked yet. */
export function describeAnswer(
  catalogue: Catalogue,
  id: FactId,
  answer: Answer | undefined,
  language: Language,
): string {
  const words = WORDS[language];
  const fact = catalogue.facts.find((candidate) => candidate.id === id);
  if (fact === undefined || answer === undefined) return words.missing;
  switch (answer.state) {
    case 'unknown':
      return words.unknown;
    case 'declined':
      return words.declined;
    case 'known':
      return describeValue(fact, answer.value, language);
    case 'interval':
      return describeValue(fact, answer.range, language);
    case 'planned': {
      const [before, after] = words.planned;
      return `${describeValue(fact, answer.value, language)}${before}${answer.by}${after}`;
    }
  }
}

/**
 * The answers behind one row of a decision record: one answer alone, several with their labels. Of a long list
 * of chosen options only those are named that the condition asks about.
 */
export function describeForTest(
  catalogue: Catalogue,
  when: Condition,
  answers: Answers,
  language: Language,
): string {
  const words = WORDS[language];
  const asked = new Map<FactId, Set<string>>();
  eachLeaf(when, ({ fact, value }) => {
    const named = asked.get(fact) ?? new Set();
    for (const item of Array.isArray(value) ? value : [value]) named.add(String(item));
    asked.set(fact, named);
  });
  const described = [...asked].map(([id, named]) => ({
    id,
    text: describeAsked(catalogue, id, answers.get(id), named, language),
  }));
  if (described.length === 1) return described[0]?.text ?? '';
  return described
    .map(
      ({ id, text }) =>
        `${catalogue.facts.find((fact) => fact.id === id)?.label[language] ?? id}${words.colon}${text}`,
    )
    .join(words.between);
}

function describeAsked(
  catalogue: Catalogue,
  id: FactId,
  answer: Answer | undefined,
  named: ReadonlySet<string>,
  language: Language,
): string {
  if (
    answer === undefined ||
    (answer.state !== 'known' && answer.state !== 'planned') ||
    !Array.isArray(answer.value)
  ) {
    return describeAnswer(catalogue, id, answer, language);
  }
  const chosen = answer.value.filter((option) => named.has(option));
  if (chosen.length === 0 && answer.value.length > 0) return WORDS[language].notChosen;
  return describeAnswer(catalogue, id, { ...answer, value: chosen }, language);
}

function describeValue(fact: Fact, value: Value | Interval, language: Language): string {
  const words = WORDS[language];
  if (isInterval(value)) return describeInterval(fact, value, language);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return withUnit(fact, formatNumber(value), language);
  if (Array.isArray(value))
    return value.length === 0
      ? words.none
      : value.map((id) => optionLabel(fact, id, language)).join(words.join);
  return optionLabel(fact, value, language);
}

function describeInterval(fact: Fact, { min, max }: Interval, language: Language): string {
  if (min !== undefined && max !== undefined)
    return withUnit(fact, `${formatNumber(min)}–${formatNumber(max)}`, language);
  return withUnit(
    fact,
    min !== undefined ? `≥ ${formatNumber(min)}` : `≤ ${formatNumber(max ?? 0)}`,
    language,
  );
}

/** Thousands separated, independent of the machine's locale. */
function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function withUnit(fact: Fact, text: string, language: Language): string {
  return fact.type === 'number' ? `${text} ${fact.unit[language]}` : text;
}

function optionLabel(fact: Fact, id: string, language: Language): string {
  if (fact.type !== 'choice' && fact.type !== 'choices') return id;
  return fact.options.find((option) => option.id === id)?.label[language] ?? id;
}
