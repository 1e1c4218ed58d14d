import { existsSync } from 'node:fs';
import { writeOut } from '../assess/write-out.ts';
import { errorCode } from './error-code.ts';
import { finishResults } from './finish-results.ts';
import { grouped } from './grouped.ts';
import { copyWhole, partialFiles, problemsFile, removeFiles } from './output-files.ts';
import type { PreparedRun, RunInputs } from './prepare-run.ts';
import type { RunResult } from './run-screen.ts';
import { toSummaryHtml } from './summary/to-summary-html.ts';
import { today } from '../today.ts';
import type { Voice } from './voice.ts';

/**
 * Puts everything a finished run has made where it belongs, the results last, and says what there is. Until they are
 * there the partial files stay, so that the run can be gone on with. Returns a mistake in a line, or null; throws where
 * the results cannot be written.
 */
export async function finishRun(
  inputs: RunInputs,
  prepared: PreparedRun,
  result: RunResult,
  voice: Voice,
): Promise<string | null> {
  const { options, out } = inputs;
  const files = partialFiles(out.path);
  const problems = problemsFile(options);
  const wrong =
    writeSummary(inputs, prepared, result) ?? keepProblems(files.problems, problems, inputs, result);
  if (wrong !== null) return wrong;
  await finishResults(files.results, out, prepared.heads);
  removeFiles([files.problems, files.checkpoint]);
  if (!options.quiet) for (const line of tellEnd(inputs, result, problems)) voice.tell(line);
  return null;
}

function writeSummary(inputs: RunInputs, { task }: PreparedRun, result: RunResult): string | null {
  const { summary } = inputs.options;
  if (summary === null) return null;
  return writeOut(
    summary,
    toSummaryHtml({ ...inputs, task, result, preparedOn: today() }),
    null,
    '--summary',
  );
}

/** Keeps the report of problems where there is anything to tell, or it was asked for. */
function keepProblems(
  made: string,
  problems: string,
  { options }: RunInputs,
  { problemCount }: RunResult,
): string | null {
  // An older report of the same name would be taken for this run's.
  if (problemCount === 0 && options.problems === null && !existsSync(problems)) return null;
  try {
    copyWhole(made, problems);
    return null;
  } catch (cause) {
    return `--problems: cannot write ${problems} (${errorCode(cause) ?? String(cause)})`;
  }
}

const counted = (number: number, one: string, several: string): string =>
  `${grouped(number)} ${number === 1 ? one : several}`;

function tellEnd(
  { out, options }: RunInputs,
  { summary, problemCount, reading }: RunResult,
  problems: string,
) {
  const merged = reading.notes().find(({ code }) => code === 'merged-cells');
  return [
    `${counted(summary.rows, 'company', 'companies')} screened into ${out.path}${summary.skipped === 0 ? '' : `; ${counted(summary.skipped, 'empty row', 'empty rows')} passed over`}`,
    ...(problemCount > 0
      ? [`${counted(problemCount, 'thing', 'things')} in the sheet could not be read or used: ${problems}`]
      : []),
    ...(merged === undefined
      ? []
      : [
          `merged cells (${merged.first.join(', ')}${merged.areas > merged.first.length ? ', …' : ''}): only the first cell of each has a value, the others count as empty`,
        ]),
    ...(summary.numberDays.length > 0
      ? ['bare numbers in columns of planned days were read as days, as spreadsheet programs count them']
      : []),
    ...(options.summary === null ? [] : [`summary: ${options.summary}`]),
  ];
}
