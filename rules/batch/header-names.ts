import { LANGUAGES, type Catalogue, type Fact } from '../../seeds/schema/index.ts';
import { namesOf } from './option-words.ts';
import type { ColumnUse } from './types.ts';
import { titleKey } from './word-key.ts';

/** A thing that a header can name; `null`: one for which no column of its own can be used. */
export interface NamedUse {
  readonly key: string;
  readonly use: ColumnUse | null;
  /** Whether it is a plain name of it, to be suggested where a header is near to it. */
  readonly plain: boolean;
}

const NAME =
  'name|company|company name|name of company|firm|enterprise|enterprise name|organisation|organization|公司|公司名|公司名称|公司名稱|企业|企業|企业名|企业名称|企業名稱|单位|单位名称|單位名稱|名称|名稱|机构名称|機構名稱|客户名称|客戶名稱';
const PLACES =
  'place|places|zone|zones|park|parks|地点|地點|园区|園區|片区|片區|意向园区|意向園區|落户地点|落戶地點|选址|選址|载体|載體';
const BY =
  '* planned by|* by|planned by *|planned date *|* planned date|计划于*|*计划于|計劃於*|*計劃於|*计划日期|*計劃日期|*计划时间|*計劃時間|计划*日期|計劃*日期';
const LEAST =
  '* min|min *|* minimum|minimum *|* at least|at least *|* from|*最少|*最低|*最小|*下限|*至少|最少*|最低*|最小*|至少*';
const MOST =
  '* max|max *|* maximum|maximum *|* at most|at most *|* to|*最多|*最高|*最大|*上限|*至多|最多*|最高*|最大*|至多*';

/** Every name by which a header can ask for something, as keys: ids, labels in three languages, the usual words. */
export function headerNames(catalogue: Catalogue): NamedUse[] {
  const usual = (words: string, use: ColumnUse) =>
    words.split('|').map((word): NamedUse => ({ key: titleKey(word), use, plain: true }));
  return [
    ...usual(NAME, { to: 'name' }),
    ...usual(PLACES, { to: 'places' }),
    ...catalogue.facts.flatMap((fact) => [...namesOfFact(fact), ...namesOfOptions(fact)]),
  ];
}

function namesOfFact(fact: Fact): NamedUse[] {
  const names = factNames(fact);
  const patterned = (patterns: string, use: ColumnUse) =>
    patterns.split('|').flatMap((pattern) =>
      names.map((name): NamedUse => ({
        key: titleKey(pattern.replace('*', () => name)),
        use,
        plain: false,
      })),
    );
  const id = fact.id;
  return [
    ...names.map((name): NamedUse => ({ key: titleKey(name), use: { to: 'fact', fact: id }, plain: true })),
    ...(fact.planned === undefined ? [] : patterned(BY, { to: 'planned-by', fact: id })),
    ...(fact.type === 'number' ? patterned(LEAST, { to: 'least', fact: id }) : []),
    ...(fact.type === 'number' ? patterned(MOST, { to: 'most', fact: id }) : []),
  ];
}

/** The id of a fact and its labels; of a number also with the unit behind. */
function factNames(fact: Fact): string[] {
  const labels = LANGUAGES.map((language) => fact.label[language]);
  const withUnit =
    fact.type === 'number'
      ? LANGUAGES.map((language) => `${fact.label[language]} ${fact.unit[language]}`)
      : [];
  return [fact.id, ...labels, ...withUnit];
}

/**
 * Options by id or label, alone or behind the name of their fact in any of its languages. Those of a fact with one
 * option only have no column of their own, but a header that names one as well is not certain.
 */
function namesOfOptions(fact: Fact): NamedUse[] {
  if (fact.type !== 'choice' && fact.type !== 'choices') return [];
  return fact.options.flatMap((option) => {
    const use: ColumnUse | null =
      fact.type === 'choices' ? { to: 'option', fact: fact.id, option: option.id } : null;
    const labels = namesOf(option);
    const joined = factNames(fact).flatMap((name) => labels.map((one) => `${name} ${one}`));
    return [
      ...labels.map((name): NamedUse => ({ key: titleKey(name), use, plain: true })),
      ...joined.map((name): NamedUse => ({ key: titleKey(name), use, plain: false })),
    ];
  });
}
