import { inert, resultColumns } from '../../rules/index.ts';
import { CSV_BOM, csvLine } from '../../renderer/shared/sheets/index.ts';
import { isoDateSchema, type IsoDate, type Pack, type PlaceId } from '../../seeds/schema/index.ts';
import type { ScreenArguments } from './arguments.ts';
import {
  mappingMark,
  readCheckpoint,
  whatChanged,
  whoWrites,
  type Checkpoint,
  type Identity,
} from './checkpoint.ts';
import type { InputFile } from './input-file.ts';
import type { Companies } from './open-companies.ts';
import { partialFiles } from './output-files.ts';
import { reportHead } from './problem-lines.ts';
import { PLACES_SHOWN, TOP_SHOWN, type WorkerTask } from './protocol.ts';
import { rowWords } from './row-words.ts';
import { sayIn } from './say-in.ts';
import { today } from '../today.ts';

/** A run with everything decided that its result depends on. */
export interface PreparedRun {
  readonly task: WorkerTask;
  readonly identity: Identity;
  /** Headers of the results. */
  readonly heads: readonly string[];
  readonly head: { readonly results: string; readonly problems: string };
  /** Where an interrupted run goes on. */
  readonly from: Checkpoint | null;
}

/** What a run is prepared from. */
export interface RunInputs {
  readonly pack: Pack;
  readonly options: ScreenArguments;
  readonly out: NonNullable<ScreenArguments['out']>;
  readonly places: readonly PlaceId[];
  readonly file: InputFile;
  readonly companies: Companies;
}

/** Prepares a run, or says why it cannot begin or an interrupted one go on, a line each. */
export async function prepareRun(inputs: RunInputs): Promise<PreparedRun | readonly string[]> {
  const { options, out } = inputs;
  const files = partialFiles(out.path);
  const other = whoWrites(files);
  if (other !== null)
    return [
      `--out: another run into ${out.path} is under way (process ${other}); wait for it or stop it, or name another file (if there is none, remove ${files.checkpoint})`,
    ];
  const from = options.resume ? readCheckpoint(files) : null;
  if (typeof from === 'string') return [from];
  // A run that goes on keeps its day, also after midnight.
  const before = isoDateSchema.safeParse(from?.identity[AS_OF]);
  const asOf = options.asOf ?? before.data ?? today();
  const identity = await identify(inputs, asOf);
  const changed = from === null ? [] : whatChanged(from.identity, identity);
  if (changed.length > 0) return changed;
  const task = taskOf(inputs, asOf);
  const titles = resultColumns(task.catalogue, task.language, {
    placesShown: PLACES_SHOWN,
    topShown: TOP_SHOWN,
    verdicts: task.verdicts,
    apart: true,
  }).map(({ title }) => title);
  const heads = [...task.header, ...titles].map(inert);
  return {
    task,
    identity,
    heads,
    head: {
      results: out.format === 'csv' ? CSV_BOM + csvLine(heads) : '',
      problems: reportHead(task.words),
    },
    from,
  };
}

function taskOf({ pack, options, out, places, companies }: RunInputs, asOf: IsoDate): WorkerTask {
  return {
    catalogue: pack.catalogue,
    mapping: companies.mapping,
    header: companies.header,
    aligned: companies.sheet.kind === 'xlsx',
    asOf,
    places,
    language: options.language,
    format: out.format,
    verdicts: options.verdicts,
    words: rowWords(sayIn(options.language)),
  };
}

const AS_OF = 'the day (--as-of)';

/** Everything that a run depends on, under the names in which a person is told of a change. */
async function identify(
  { pack, options, out, places, file, companies }: RunInputs,
  asOf: IsoDate,
): Promise<Identity> {
  return {
    'the sheet': `${file.source.size} bytes, ${(await file.hash()).slice(0, 32)}`,
    'the catalogue': `${pack.version}, ${pack.hash.slice(0, 16)}`,
    'the mapping': mappingMark(companies),
    [AS_OF]: asOf,
    'places (--at)': places.join(' ') || 'all',
    'the language (--lang)': options.language,
    'the format of the results': out.format,
    'the verdicts (--verdicts)': options.verdicts ? 'with' : 'without',
    'the worksheet (--sheet)': companies.sheet.sheetName ?? '',
    'the encoding (--encoding)': companies.sheet.encoding ?? '',
    'the header': `row ${companies.headerRow}`,
  };
}
