import type { Catalogue, Condition, Language, Leaf, Operator } from '../../seeds/schema/index.ts';

const WORDS = {
  en: { all: ' and ', any: ' or ', not: 'not', yes: 'yes', no: 'no' },
  'zh-Hans': { all: '，并且', any: '，或者', not: '不满足', yes: '是', no: '否' },
} as const;

const OPERATOR: Readonly<Record<Operator, Readonly<Record<'en' | 'zh-Hans', string>>>> = {
  equal: { en: 'is', 'zh-Hans': '为' },
  in: { en: 'is one of', 'zh-Hans': '为其中之一' },
  contains: { en: 'includes', 'zh-Hans': '包含' },
  containsAny: { en: 'includes any of', 'zh-Hans': '包含其中任一' },
  lessThan: { en: 'is below', 'zh-Hans': '小于' },
  lessThanInclusive: { en: 'is at most', 'zh-Hans': '不大于' },
  greaterThan: { en: 'is above', 'zh-Hans': '大于' },
  greaterThanInclusive: { en: 'is at least', 'zh-Hans': '不小于' },
};

/** A condition in words, exactly as the program tests it, so that it can be checked without reading code. */
export function describeCondition(
  catalogue: Catalogue,
  condition: Condition,
  language: Exclude<Language, 'zh-Hant'>,
): string {
  const words = WORDS[language];
  const inner = (part: Condition) => {
    const text = describeCondition(catalogue, part, language);
    return 'all' in part || 'any' in part ? `(${text})` : text;
  };
  if ('all' in condition) return condition.all.map(inner).join(words.all);
  if ('any' in condition) return condition.any.map(inner).join(words.any);
  if ('not' in condition) return `${words.not} (${describeCondition(catalogue, condition.not, language)})`;
  return describeLeaf(catalogue, condition, language);
}

function describeLeaf(catalogue: Catalogue, leaf: Leaf, language: Exclude<Language, 'zh-Hant'>): string {
  const fact = catalogue.facts.find(({ id }) => id === leaf.fact);
  const values = [leaf.value].flat().map((value) => {
    if (typeof value === 'boolean') return value ? WORDS[language].yes : WORDS[language].no;
    const options = fact !== undefined && 'options' in fact ? fact.options : [];
    return options.find(({ id }) => id === value)?.label[language] ?? String(value);
  });
  const separator = language === 'en' ? ' / ' : '、';
  const label = fact?.label[language] ?? leaf.fact;
  return `${label} ${OPERATOR[leaf.operator][language]} [${values.join(separator)}]`;
}
