import { toMappingFile } from '../../rules/index.ts';
import { SheetError } from '../../renderer/shared/sheets/index.ts';
import type { Pack } from '../../seeds/schema/index.ts';
import { checkPlaces } from '../assess/read-profile.ts';
import { writeOut } from '../assess/write-out.ts';
import { loadPack } from '../pack/cached-pack.ts';
import { problemLine } from '../pack/problems.ts';
import type { ScreenArguments } from './arguments.ts';
import { checkTargets } from './check-targets.ts';
import { finishRun } from './finish-run.ts';
import { openInput, type InputFile } from './input-file.ts';
import { openCompanies, type Companies } from './open-companies.ts';
import { partialFiles, problemsFile, removeFiles } from './output-files.ts';
import { startPool, type StartPool } from './pool.ts';
import { prepareRun, type PreparedRun, type RunInputs } from './prepare-run.ts';
import { createProgress } from './progress.ts';
import { runScreen } from './run-screen.ts';
import { saySheetProblem } from './say-problem.ts';
import { nothingToScreen, tellMapping } from './tell-mapping.ts';
import type { Voice } from './voice.ts';

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
  } finally {
    await input.file.close();
  }
}

function refuse({ voice }: Pick<Session, 'voice'>, lines: readonly string[]): number {
  for (const line of lines) voice.tell(line);
  return ENDED.badInput;
}

function wrongTargets(options: ScreenArguments): string[] {
  const named: readonly (readonly [string, string | null])[] = [
    ['--out', options.out?.path ?? null],
    ['--problems', options.out === null ? null : problemsFile(options)],
    ['--summary', options.summary],
    ['--write-mapping', options.writeMapping],
  ];
  const read = [options.input, ...(options.mapping === null ? [] : [options.mapping])];
  return checkTargets(
    named.flatMap(([option, path]) => (path === null ? [] : [{ option, path }])),
    read,
  );
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
    const wrong = writeOut(options.writeMapping, text, null);
    if (wrong !== null) return refuse(session, [wrong.replace('--out', '--write-mapping')]);
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
      return mistake === null ? ENDED.well : refuse(session, [mistake]);
    }
    voice.tell(
      `Interrupted after ${result.summary.rows} companies; nothing is lost. Go on with the same command and --resume.`,
    );
    return ENDED.interrupted;
  } catch (cause) {
    progress.end();
    return failed(cause, inputs, voice);
  }
}

/** A sheet that turns out broken is bad input; a full disk or a bug leaves what there is, to go on from. */
function failed(cause: unknown, { options, out }: RunInputs, voice: Voice): number {
  if (cause instanceof SheetError) {
    removeFiles(Object.values(partialFiles(out.path)));
    voice.tell(`${options.input}: ${saySheetProblem(cause.problem)}`);
    return ENDED.badInput;
  }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const system = /^E[A-Z]+$/u.test(code);
  const what = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  voice.tell(
    system
      ? `--out: cannot write ${out.path} (${code}); what was done is kept, and --resume goes on from there`
      : `this is a mistake of the program, not of the sheet (${what}); what was done is kept, and --resume goes on from there`,
  );
  return system ? ENDED.badInput : ENDED.badly;
}
