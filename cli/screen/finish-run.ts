import { existsSync, renameSync } from 'node:fs';
import { writeOut } from '../assess/write-out.ts';
import { finishResults } from './finish-results.ts';
import { partialFiles, problemsFile, removeFiles } from './output-files.ts';
import type { PreparedRun, RunInputs } from './prepare-run.ts';
import type { RunResult } from './run-screen.ts';
import { toSummaryHtml } from './summary/to-summary-html.ts';
import { today } from './today.ts';
import type { Voice } from './voice.ts';

/** Puts everything a finished run has made where it belongs, and says what there is. Returns a mistake in a line, or null. */
export async function finishRun(
  inputs: RunInputs,
  prepared: PreparedRun,
  result: RunResult,
  voice: Voice,
): Promise<string | null> {
  const { options, out } = inputs;
  const files = partialFiles(out.path);
  if (options.summary !== null) {
    const page = toSummaryHtml({ ...inputs, task: prepared.task, result, preparedOn: today() });
    const failed = writeOut(options.summary, page, null);
    if (failed !== null) return failed.replace('--out', '--summary');
  }
  await finishResults(files.results, out, prepared.heads);
  const problems = problemsFile(options);
  // An older report of the same name would be taken for this run's.
  if (result.problemCount > 0 || options.problems !== null || existsSync(problems))
    renameSync(files.problems, problems);
  removeFiles([files.problems, files.checkpoint]);
  if (!options.quiet) for (const line of tellEnd(inputs, result, problems)) voice.tell(line);
  return null;
}

const counted = (number: number, one: string, several: string): string =>
  `${number} ${number === 1 ? one : several}`;

function tellEnd(
  { out, options }: RunInputs,
  { summary, problemCount, reading }: RunResult,
  problems: string,
) {
  const merged = reading.notes().find(({ code }) => code === 'merged-cells');
  return [
    `${counted(summary.rows, 'company', 'companies')} screened into ${out.path}; ${counted(summary.skipped, 'empty row', 'empty rows')} passed over`,
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
