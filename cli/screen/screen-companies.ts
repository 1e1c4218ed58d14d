import { existsSync } from 'node:fs';
import { toMappingFile } from '../../rules/index.ts';
import { SheetError } from '../../renderer/shared/sheets/index.ts';
import type { Pack } from '../../seeds/schema/index.ts';
import { checkPlaces } from '../assess/read-profile.ts';
import { writeOut } from '../assess/write-out.ts';
import { loadPack } from '../pack/cached-pack.ts';
import { problemLine } from '../pack/problems.ts';
import type { ScreenArguments } from './arguments.ts';
import { errorCode } from './error-code.ts';
import { finishRun } from './finish-run.ts';
import { grouped } from './grouped.ts';
import { CannotRead, openInput, type InputFile } from './input-file.ts';
import { openCompanies, type Companies } from './open-companies.ts';
import { partialFiles, removeFiles } from './output-files.ts';
import { startPool, type StartPool } from './pool.ts';
import { prepareRun, type PreparedRun, type RunInputs } from './prepare-run.ts';
import { createProgress } from './progress.ts';
import { runScreen } from './run-screen.ts';
import { saySheetProblem } from './say-problem.ts';
import { nothingToScreen, tellMapping } from './tell-mapping.ts';
import type { Voice } from './voice.ts';
import { wrongTargets } from './wrong-targets.ts';

/** What a run came to, as the code a process ends with. */
const ENDED = { well: 0, badly: 1, badInput: 2, interrupted: 130 } as const;

/** What a run uses of the world besides files; tests bring their own. */
export interface World {
  readonly startPool: StartPool;
  readonly loadPack: typeof loadPack;
}

/** A run under way. */
interface Session {
  readonly options: ScreenArguments;
  readonly voice: Voice;
  readonly startPool: StartPool;
}

/** Screens a sheet of companies into a sheet of results. Says what is wrong in one line each; returns an exit code. */
export async function screenCompanies(
  options: ScreenArguments,
  voice: Voice,
  world: World = { startPool, loadPack },
): Promise<number> {
  const session: Session = { options, voice, startPool: world.startPool };
  const pack = world.loadPack();
  if (!pack.ok) return refuse(session, pack.problems.map(problemLine));
  const at = checkPlaces(options.at, pack.value.catalogue);
  const input = await openInput(options.input);
  const mistakes = [
    ...at.mistakes.map(({ message }) => `--at: ${message}`),
    ...(input.ok ? wrongTargets(options) : [input.mistake]),
  ];
  if (!input.ok) return refuse(session, mistakes);
  try {
    if (mistakes.length > 0) return refuse(session, mistakes);
    const companies = await openCompanies(input.file.source, pack.value.catalogue, {
      ...options,
      path: options.input,
    });
    if (!companies.ok) return refuse(session, companies.mistakes);
    return await screenOpened(session, pack.value, at.found, input.file, companies.value);
  } catch (cause) {
    if (cause instanceof CannotRead) return refuse(session, [`${options.input}: ${cause.message}`]);
    throw cause;
  } finally {
    await input.file.close();
  }
}

function refuse({ voice }: Pick<Session, 'voice'>, lines: readonly string[]): number {
  for (const line of lines) voice.tell(line);
  return ENDED.badInput;
}

async function screenOpened(
  session: Session,
  pack: Pack,
  places: RunInputs['places'],
  file: InputFile,
  companies: Companies,
): Promise<number> {
  const { options, voice } = session;
  if (!options.quiet)
    for (const line of tellMapping(options.input, companies, pack.catalogue)) voice.tell(line);
  if (options.writeMapping !== null) {
    const text = `${JSON.stringify(toMappingFile(companies.mapping, companies.header), null, 2)}\n`;
    const wrong = writeOut(options.writeMapping, text, null, '--write-mapping');
    if (wrong !== null) return refuse(session, [wrong]);
  }
  if (options.out === null) return ENDED.well;
  if (!companies.mapping.columns.some((use) => 'fact' in use && use.to !== 'planned-by'))
    return refuse(session, nothingToScreen(options.input, companies));
  const inputs: RunInputs = { pack, options, out: options.out, places, file, companies };
  const prepared = await prepareRun(inputs);
  return 'task' in prepared ? await run(session, inputs, prepared) : refuse(session, prepared);
}

/** Runs what is prepared. What was written is kept where the run can go on. */
async function run(session: Session, inputs: RunInputs, prepared: PreparedRun): Promise<number> {
  const { options, out, companies } = inputs;
  const { voice } = session;
  if (!options.resume && !options.quiet && existsSync(partialFiles(out.path).checkpoint))
    voice.tell(`An earlier run into ${out.path} was interrupted; without --resume this one begins anew.`);
  const progress = createProgress({
    before: prepared.from?.lastRow ?? companies.headerRow,
    resumed: prepared.from !== null,
    terminal: voice.terminal,
    write: options.quiet ? () => undefined : voice.draw,
    now: () => performance.now(),
  });
  try {
    const result = await runScreen({
      ...prepared,
      sheet: companies.sheet,
      headerRow: companies.headerRow,
      workers: options.workers,
      startPool: session.startPool,
      files: partialFiles(out.path),
      isStopped: voice.isStopped,
      progress: progress.tell,
    });
    progress.end();
    if (result.finished) {
      const mistake = await finishRun(inputs, prepared, result, voice);
      return mistake === null ? ENDED.well : refuse(session, [`${mistake}${KEPT}`]);
    }
    voice.tell(
      `Interrupted after ${grouped(result.summary.rows)} companies; nothing is lost. Go on with the same command and --resume.`,
    );
    return ENDED.interrupted;
  } catch (cause) {
    progress.end();
    return failed(cause, inputs, voice);
  }
}

/** A sheet that turns out broken is bad input; a full disk or a bug leaves what there is, to go on from. */
function failed(cause: unknown, { options, out }: RunInputs, voice: Voice): number {
  const files = partialFiles(out.path);
  if (cause instanceof SheetError || !existsSync(files.checkpoint)) removeFiles(Object.values(files));
  const code = errorCode(cause);
  const kept = existsSync(files.checkpoint) ? KEPT : '';
  if (cause instanceof SheetError) voice.tell(`${options.input}: ${saySheetProblem(cause.problem)}`);
  else if (cause instanceof CannotRead) voice.tell(`${options.input}: ${cause.message}${kept}`);
  else if (code !== null) voice.tell(`--out: cannot write ${out.path} (${code})${kept}`);
  else {
    const what = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    voice.tell(`this is a mistake of the program, not of the sheet (${what})${kept}`);
    return ENDED.badly;
  }
  return ENDED.badInput;
}

const KEPT = '; what was done is kept, and --resume goes on from there';
