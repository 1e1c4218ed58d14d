import type { Answers, IsoDate, Kind, PlaceId, ProvisionId, Standing } from '../../../seeds/schema/index.ts';
import type { PackStamp } from '../rows.ts';
import { readStandingLetter, readVerdictLetter, type KeptVerdict } from './letters.ts';
import {
  editionRowSchema,
  snapshotRowSchema,
  type EditionRow,
  type SnapshotReason,
  type SnapshotRow,
} from './rows.ts';

/** What a case said at a moment, and what came of it. */
export interface SnapshotContent {
  readonly pack: PackStamp;
  /** The day the verdicts are for. */
  readonly asOf: IsoDate;
  /** Everything said, also what that edition could not use. */
  readonly answers: Answers;
  readonly places: readonly PlaceId[];
  readonly cares: readonly Kind[];
  /** `null`: the list of what that edition held is no longer on this device. */
  readonly verdicts: ReadonlyMap<ProvisionId, KeptVerdict> | null;
  /** Of the places that were considered. */
  readonly standings: ReadonlyMap<PlaceId, Standing> | null;
  readonly agreed: boolean;
}

/** An earlier state of a case. */
export interface Snapshot extends SnapshotContent {
  /** When it was kept; also its key within the case. */
  readonly at: number;
  readonly reason: SnapshotReason;
  readonly label: string | null;
}

/** A stored state that cannot be read. It stays until it is removed. */
export interface DamagedSnapshot {
  readonly at: number;
  readonly why: string;
}

/** Parses the stored states of one case, newest first; what does not parse is set aside. */
export function readSnapshotRows(raws: readonly unknown[]): {
  readonly rows: readonly SnapshotRow[];
  readonly damaged: readonly DamagedSnapshot[];
} {
  const rows: SnapshotRow[] = [];
  const damaged: DamagedSnapshot[] = [];
  for (const raw of raws) {
    const parsed = snapshotRowSchema.safeParse(raw);
    if (parsed.success) rows.push(parsed.data);
    else {
      const at: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'at') : null;
      const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
      damaged.push({ at: typeof at === 'number' ? at : 0, why });
    }
  }
  rows.sort((a, b) => b.at - a.at);
  return { rows, damaged };
}

/** Parses the stored editions; a damaged one is as good as none. */
export function readEditionRows(raws: readonly unknown[]): ReadonlyMap<string, EditionRow> {
  return new Map(
    raws.flatMap((raw) => {
      const parsed = editionRowSchema.safeParse(raw);
      return parsed.success ? [[parsed.data.hash, parsed.data] as const] : [];
    }),
  );
}

/** Reads the letters of a state by the edition it was kept under. */
export function toSnapshot(row: SnapshotRow, edition: EditionRow | undefined): Snapshot {
  const { caseId: _, answers, verdicts, standings, ...rest } = row;
  return {
    ...rest,
    answers: new Map(answers.map(({ factId, answer }) => [factId, answer])),
    verdicts: lettersOf(edition?.provisions, verdicts, readVerdictLetter),
    standings: lettersOf(edition?.places, standings, readStandingLetter),
  };
}

/** `null` where the list is not there or is not as long as the letters: then none of them can be believed. */
function lettersOf<Id, T>(
  ids: readonly Id[] | undefined,
  letters: string,
  read: (letter: string) => T | null,
): ReadonlyMap<Id, T> | null {
  if (ids?.length !== letters.length) return null;
  return new Map(
    ids.flatMap((id, index) => {
      const value = read(letters.charAt(index));
      return value === null ? [] : [[id, value] as const];
    }),
  );
}
