import { placeDoubts, restsOnReading } from '../../../../../rules/index.ts';
import { periodState, type Answer, type FactId } from '../../../../../seeds/schema/index.ts';
import { CONCERNING, type Desk } from '../desk.ts';
import { factName } from '../phrases.ts';
import type { Tongue } from '../voice.ts';
import { judgedOf } from './lists.ts';
import { fixed, type Section } from './section.ts';

/** Facts named before the rest is counted. */
const NAMED = 4;

/** What no answer, no question and no condition here has settled. */
export function unchecked(desk: Desk): Section {
  const { voice } = desk;
  return fixed(
    voice.say(({ t }) => t('unchecked.title')),
    {
      kind: 'paragraph',
      tone: 'plain',
      say: voice.say((tongue) =>
        [undated, encoding, judged, said, open, plans, located, read, industry]
          .map((make) => make(desk, tongue).trim())
          .filter((words) => words !== '')
          .join(tongue.language === 'en' ? ' ' : ''),
      ),
    },
  );
}

type Sentence = (desk: Desk, tongue: Tongue) => string;

const encoding: Sentence = (desk, { t }) => {
  const count = (wanted: string) =>
    desk.of(...CONCERNING).filter(({ provision }) => provision.encoding === wanted).length;
  return t('unchecked.encoding', { partial: count('partial'), manual: count('manual') });
};

const judged: Sentence = (desk, { t }) => {
  const count = desk.of(...CONCERNING).filter((measure) => judgedOf(measure).length > 0).length;
  return count === 0 ? '' : t('unchecked.judged', { count });
};

const STATES = {
  unknown: 'unchecked.unknown',
  declined: 'unchecked.declined',
  interval: 'unchecked.range',
} as const;

/** Answers that settle nothing, or not everything. */
const said: Sentence = (desk, tongue) => {
  const { t } = tongue;
  const facts = [...desk.answers].flatMap(([id, answer]) => vague(desk, id, answer, tongue));
  if (facts.length === 0) return '';
  const named = tongue.list(facts.slice(0, NAMED));
  const rest = facts.length - NAMED;
  return t('unchecked.said', {
    facts: rest > 0 ? t('unchecked.saidRest', { facts: named, count: rest }) : named,
  });
};

function vague(desk: Desk, id: FactId, { state }: Answer, tongue: Tongue): string[] {
  if (state === 'known' || state === 'planned') return [];
  return [tongue.t(STATES[state], { fact: factName(desk, id, tongue) })];
}

const open: Sentence = ({ assessment }, { t }) => {
  const count = assessment.stillMatter.length;
  return count === 0 ? '' : t('unchecked.open', { count });
};

/** Documents of which nobody can say from the text whether they are in force. */
const undated: Sentence = (desk, tongue) => {
  const used = new Set(desk.of(...CONCERNING).map(({ provision }) => provision.doc));
  const { asOf } = desk.assessment;
  const docs = desk.catalogue.documents.filter(
    ({ id, period }) => used.has(id) && period.until === null && periodState(period, asOf) !== 'not-yet',
  );
  if (docs.length === 0) return '';
  const named = (some: typeof docs) =>
    some.length === 0 ? 'none' : tongue.list(some.map(({ shortName }) => tongue.text(shortName)));
  return tongue.t('unchecked.undated', {
    open: named(docs.filter(({ period }) => period.from === null)),
    endless: named(docs.filter(({ period }) => period.from !== null)),
  });
};

const located: Sentence = (desk, { t }) =>
  desk.of(...CONCERNING).some(({ provision }) => provision.where !== null) ? t('unchecked.located') : '';

/** What reaches the places considered by our reading alone of where they lie, and by which. */
const read: Sentence = (desk, { t, text, language }) => {
  const { places } = desk.index;
  const measures = desk
    .of(...CONCERNING)
    .filter(({ provision, result }) => restsOnReading(places, provision, result));
  const says = measures.flatMap(({ provision, result }) =>
    placeDoubts(places, provision, result).map(({ says }) => text(says)),
  );
  if (measures.length === 0) return '';
  return t('unchecked.read', {
    count: measures.length,
    says: [...new Set(says)].join(language === 'en' ? ' ' : ''),
  });
};

const industry: Sentence = ({ answers, catalogue }, { t }) => {
  const asked = catalogue.facts.filter(
    (fact) => fact.type === 'choices' && fact.options.length === catalogue.industries.length,
  );
  return asked.some(({ id }) => answers.has(id)) ? t('unchecked.industry') : '';
};

const plans: Sentence = (desk, { t }) => {
  const count = desk.of(...CONCERNING).filter(({ result }) => result.restsOn.length > 0).length;
  return count === 0 ? '' : t('unchecked.plans', { count });
};
