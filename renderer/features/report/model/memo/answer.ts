import { beginsOn, endedOn } from '../../../../../rules/index.ts';
import { countTally, TALLY_KEYS, tallyKey } from '../../../../shared/verdicts/tally.ts';
import type { PlaceId } from '../../../../../seeds/schema/index.ts';
import type { Desk } from '../desk.ts';
import { placeName } from '../phrases.ts';
import type { Tongue } from '../voice.ts';
import { overForYou } from './ended.ts';
import { fixed, type Section } from './section.ts';

/** The answer in one paragraph: every number in it can be counted after in the lists. */
export function answer(desk: Desk): Section {
  const { voice } = desk;
  return fixed(
    voice.say(({ t }) => t('answer.title')),
    {
      kind: 'paragraph',
      tone: 'lead',
      say: voice.say((tongue) => {
        const sentences = [whatHolds, whatIsOpen, whatFails, whatIsOver, whatToWatch, where, howFar].map(
          (make) => make(desk, tongue),
        );
        return sentences.filter((words) => words !== '').join(tongue.language === 'en' ? ' ' : '');
      }),
    },
  );
}

type Sentence = (desk: Desk, tongue: Tongue) => string;

const whatHolds: Sentence = (desk, { t }) => {
  const [firm, soft] = [desk.of('act-now').length, desk.of('supported').length];
  if (firm > 0) return t('answer.firm', { firm, soft, all: firm + soft });
  return soft > 0 ? t('answer.softOnly', { soft }) : t('answer.none');
};

const whatIsOpen: Sentence = (desk, { t }) =>
  t('answer.open', {
    single: desk.of('one-answer-away').length,
    several: desk.of('open').length,
    more: desk.of('act-now', 'supported').length > 0 ? 'yes' : 'no',
  }).trim();

const whatFails: Sentence = (desk, { t }) => {
  const count = desk.of('near-miss').length;
  return count === 0 ? '' : t('answer.miss', { count });
};

const whatIsOver: Sentence = (desk, { t }) => {
  const count = overForYou(desk).length;
  return count === 0 ? '' : t('answer.closed', { count });
};

const whatToWatch: Sentence = (desk, { t }) => {
  const count = desk.of('watch').length;
  return count === 0 ? '' : t('answer.watch', { count });
};

const where: Sentence = (desk, tongue) => {
  const { standings, places } = desk.assessment;
  const best = standings[0];
  if (best === undefined) return '';
  const { met, notMet, open } = best;
  if (met + notMet === 0) return tongue.t('answer.noPlace', { count: places.length });
  const counts = { count: places.length, met, known: met + notMet, open };
  const place = placeName(desk, best.id, tongue);
  // Places alike by every criterion have an order, since a list must have one; it says nothing about them.
  const tied = standings.filter(
    (one) => one.standing === best.standing && one.met === met && one.notMet === notMet && one.open === open,
  ).length;
  if (tied > 1) return tongue.t('answer.tiedPlaces', { ...counts, place, tied });
  const ended = periodOf(desk, best.id);
  return tongue.t(places.length === 1 ? 'answer.onePlace' : 'answer.place', { ...counts, place, ended });
};

/** Whether all texts on a place are over (`yes`), or none is in force and one is still to begin. */
function periodOf({ index, assessment }: Desk, id: PlaceId): 'yes' | 'notYet' | 'no' {
  const place = index.places.get(id);
  if (place === undefined) return 'no';
  if (endedOn(place, index.documents, assessment.asOf) !== null) return 'yes';
  return beginsOn(place, index.documents, assessment.asOf) === null ? 'no' : 'notYet';
}

const howFar: Sentence = ({ assessment }, { t }) => {
  const count = assessment.stillMatter.length;
  return count === 0 ? t('answer.complete') : t('answer.partial', { count });
};

/** All provisions by verdict; adds up to the catalogue. */
export function counts(desk: Desk): Section {
  const { voice, catalogue, index, assessment } = desk;
  const { names } = catalogue.wording;
  const tally = countTally(
    assessment.provisions.flatMap((result) => {
      const provision = index.provisions.get(result.id);
      return provision === undefined ? [] : [tallyKey(provision, result)];
    }),
  );
  return fixed(
    voice.say(({ t }) => t('counts.title')),
    {
      kind: 'counts',
      counts: TALLY_KEYS.map((key) => ({
        count: tally[key],
        label: voice.text(key === 'area' ? names.addressee.area : names.verdict[key]),
      })),
      total: voice.say(({ t }) => t('counts.total', { total: assessment.provisions.length })),
    },
  );
}
