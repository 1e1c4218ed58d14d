/** Cases changed since the last backup that are worth a word. */
const MANY = 5;
const WEEK = 7 * 86_400_000;

/** What is known when it is decided whether to remind of backups. Moments in milliseconds. */
export interface ReminderFacts {
  readonly cases: readonly { readonly createdAt: number; readonly changedAt: number }[];
  /** `null`: there has been none. */
  readonly backedUpAt: number | null;
  readonly quietUntil: number | null;
  /** Whether an interview has been gone through to its end. */
  readonly complete: boolean;
  readonly now: number;
}

export type Reminder =
  | { readonly kind: 'first' }
  | { readonly kind: 'many'; readonly count: number }
  | { readonly kind: 'week' }
  | { readonly kind: 'weekNever' };

/** Whether to remind of backups, and why: five changed cases, a week of changes, the first complete interview. */
export function reminderFor({
  cases,
  backedUpAt,
  quietUntil,
  complete,
  now,
}: ReminderFacts): Reminder | null {
  if (quietUntil !== null && now < quietUntil) return null;
  const changed = cases.filter(({ changedAt }) => changedAt > (backedUpAt ?? 0));
  if (changed.length === 0) return null;
  if (changed.length >= MANY) return { kind: 'many', count: changed.length };
  const since = backedUpAt ?? Math.min(...cases.map(({ createdAt }) => createdAt));
  if (now - since >= WEEK) return { kind: backedUpAt === null ? 'weekNever' : 'week' };
  return backedUpAt === null && complete ? { kind: 'first' } : null;
}

/** Until when nobody is reminded again. */
export function quietFrom(now: number): number {
  return now + WEEK;
}

/** How far an interview is. `still`: how many answers could still change something; `null`: not known yet. */
export interface InterviewState {
  readonly still: number | null;
  readonly length: 'full' | 'quick';
  readonly answered: number;
}

/** Answers after which a quick interview ends. */
const QUICK = 8;

/** Whether an interview has come to its end: nothing left can change anything, or a quick one has had its answers. */
export function isComplete({ still, length, answered }: InterviewState): boolean {
  return answered > 0 && (still === 0 || (length === 'quick' && answered >= QUICK));
}
