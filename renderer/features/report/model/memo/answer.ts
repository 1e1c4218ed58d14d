import { beginsOn, endedOn, type PlaceResult } from '../../../../../rules/index.ts';
import { countTally, TALLY_KEYS, tallyKey, tallyName } from '../../../../shared/verdicts/tally.ts';
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
  if (standings.length === 0) return '';
  if (!standings.some((one) => one.met > 0)) {
    return tongue.t('answer.noPlace', { count: places.length, why: whyNone(standings) });
  }
  // What nothing is known of has a standing too, and may stand before what is known to fit badly.
  const best = standings.find((one) => one.met + one.notMet > 0);
  if (best === undefined) return '';
  const { met, notMet, open } = best;
  const counts = { count: places.length, met, known: met + notMet, open, ...fitOf(desk, best, tongue) };
  const place = placeName(desk, best.id, tongue);
  // Places alike by every criterion have an order, since a list must have one; it says nothing about them.
  const tied = standings.filter(
    (one) => one.standing === best.standing && one.met === met && one.notMet === notMet && one.open === open,
  );
  if (tied.length > 1) {
    const periods = tied.map(({ id }) => periodOf(desk, id));
    const share = (wanted: string) =>
      shareOf(periods.filter((period) => period === wanted).length, tied.length);
    return tongue.t('answer.tiedPlaces', {
      ...counts,
      place,
      tied: tied.length,
      ended: share('yes'),
      notYet: share('notYet'),
    });
  }
  const ended = periodOf(desk, best.id);
  return tongue.t(places.length === 1 ? 'answer.onePlace' : 'answer.place', { ...counts, place, ended });
};

/** Why no criterion of any place is met: all that are known fail, some hang on answers, or no text prints one. */
function whyNone(standings: readonly PlaceResult[]): 'failed' | 'open' | 'unprinted' {
  if (standings.some(({ notMet }) => notMet > 0)) return 'failed';
  return standings.some(({ open }) => open > 0) ? 'open' : 'unprinted';
}

const shareOf = (some: number, all: number): 'none' | 'some' | 'all' =>
  some === 0 ? 'none' : some === all ? 'all' : 'some';

/** Whether the best place fits at all, and its standing in words: first of many is not yet good. */
function fitOf({ catalogue }: Desk, { standing }: PlaceResult, { text }: Tongue) {
  const poor = standing === 'weak' || standing === 'not-suitable';
  return { fit: poor ? 'poor' : 'fits', standing: text(catalogue.wording.names.standing[standing]) };
}

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
        label: voice.text(tallyName(catalogue.wording, key)),
      })),
      total: voice.say(({ t }) => t('counts.total', { total: assessment.provisions.length })),
    },
  );
}
