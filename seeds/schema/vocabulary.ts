import { z } from 'zod';

/** How firm a provision's verb is, firmest first. */
export const FORCES = [
  'allow',
  'provide',
  'support',
  'encourage',
  'pilot',
  'explore',
  'strive',
  'promote',
  'plan',
  'background',
] as const;
export const forceSchema = z.enum(FORCES);
export type Force = z.infer<typeof forceSchema>;

/** What a provision is about. */
export const KINDS = [
  'zone',
  'park',
  'land',
  'talent',
  'finance',
  'tax',
  'trade-customs',
  'innovation',
  'ip',
  'industry-support',
  'foreign-investment',
  'business-environment',
  'community-life',
  'transport',
  'governance',
] as const;
export const kindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof kindSchema>;

/** How much of a provision's wording our conditions carry. `partial` and `manual` never yield plain `met`. */
export const ENCODINGS = ['full', 'partial', 'manual'] as const;
export const encodingSchema = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof encodingSchema>;

/** Verdicts without the passage of time, best first. */
export const STANDING_VERDICTS = ['met', 'met-if-judged', 'open', 'not-met', 'out-of-scope'] as const;
export const standingVerdictSchema = z.enum(STANDING_VERDICTS);
export type StandingVerdict = z.infer<typeof standingVerdictSchema>;

/** All verdicts. `closed` carries the standing verdict it would have had. */
export const VERDICTS = [...STANDING_VERDICTS, 'closed'] as const;
export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

/** To whom the sentence gives something. */
export const ADDRESSEES = ['company', 'institution', 'person', 'area', 'authority'] as const;
export const addresseeSchema = z.enum(ADDRESSEES);
export type Addressee = z.infer<typeof addresseeSchema>;

/** The noun that "in the zone" is attached to in the printed sentence. */
export const LOCATED = [
  'company',
  'institution',
  'project',
  'facility',
  'fund',
  'land',
  'goods',
  'person',
  'activity',
  'area',
] as const;
export const locatedSchema = z.enum(LOCATED);
export type Located = z.infer<typeof locatedSchema>;

/** Who can make a fact become true. */
export const CHANGERS = ['you-decide', 'you-plan', 'authority-grants', 'nobody'] as const;
export const changerSchema = z.enum(CHANGERS);
export type Changer = z.infer<typeof changerSchema>;

/** What a row of a decision record can say. `assumed` is only for the place: the verdict is "as if located there". */
export const OUTCOMES = ['met', 'not-met', 'unknown', 'for-authority', 'assumed'] as const;
export const outcomeSchema = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof outcomeSchema>;

/** How well a place suits, best first. */
export const STANDINGS = ['strong', 'good', 'possible', 'weak', 'not-suitable'] as const;
export const standingSchema = z.enum(STANDINGS);
export type Standing = z.infer<typeof standingSchema>;

/** What kind of spot a place is. */
export const PLACE_KINDS = [
  'city',
  'district',
  'zone',
  'park',
  'sub-zone',
  'community',
  'bonded-area',
  'carrier',
  'platform',
  'port',
  'facility',
] as const;
export const placeKindSchema = z.enum(PLACE_KINDS);
export type PlaceKind = z.infer<typeof placeKindSchema>;

/** How far a place existed when the document was written, as far as the text tells. */
export const PLACE_STATES = ['existing', 'being-built', 'planned', 'not-said'] as const;
export const placeStateSchema = z.enum(PLACE_STATES);
export type PlaceState = z.infer<typeof placeStateSchema>;

/** What a place has or is to have. */
export const FACILITY_KINDS = [
  'transport',
  'school',
  'hospital',
  'commerce',
  'housing',
  'environment',
  'innovation',
  'services',
  'infrastructure',
  'culture',
] as const;
export const facilityKindSchema = z.enum(FACILITY_KINDS);
export type FacilityKind = z.infer<typeof facilityKindSchema>;

/** What somebody does for a place; `none-yet` where the document says that nobody does. */
export const RUN_BY = ['coordinates', 'operates', 'coordinates-and-operates', 'none-yet'] as const;
export const runBySchema = z.enum(RUN_BY);
export type RunBy = z.infer<typeof runBySchema>;

/** How sure it is that two printed names are one place. */
export const SAMENESS = ['certain', 'likely', 'unsure'] as const;
export const samenessSchema = z.enum(SAMENESS);
export type Sameness = z.infer<typeof samenessSchema>;

/** Why a printed sentence is not a provision. */
export const LEDGER_REASONS = ['heading', 'background', 'governance', 'target'] as const;
export const ledgerReasonSchema = z.enum(LEDGER_REASONS);
export type LedgerReason = z.infer<typeof ledgerReasonSchema>;

/**
 * What a number fact measures, where the form should offer other units: its own unit is then square metres, plain
 * renminbi or people. Absent: the number has one unit only.
 */
export const MEASURES = ['area', 'money', 'people'] as const;
export const measureSchema = z.enum(MEASURES);
export type Measure = z.infer<typeof measureSchema>;
