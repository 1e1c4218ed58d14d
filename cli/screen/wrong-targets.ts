import { closeSync, openSync, readSync } from 'node:fs';
import { LANGUAGES } from '../../seeds/schema/index.ts';
import type { ScreenArguments } from './arguments.ts';
import { checkTargets, type Target } from './check-targets.ts';
import { partialFiles, problemsFile } from './output-files.ts';
import { reportHead } from './problem-lines.ts';
import { rowWords } from './row-words.ts';
import { sayIn } from './say-in.ts';

/** What is wrong with where a run would write, a line each. Writes nothing. */
export function wrongTargets(options: ScreenArguments): string[] {
  const { input, mapping, out, summary, writeMapping } = options;
  const targets: Target[] = [];
  if (out !== null) {
    for (const path of [out.path, ...Object.values(partialFiles(out.path))])
      targets.push({ option: '--out', path });
    targets.push(problemsTarget(options));
    if (summary !== null) targets.push({ option: '--summary', path: summary });
  }
  if (writeMapping !== null)
    targets.push({ option: '--write-mapping', path: writeMapping, mustStay: mayBeMine });
  return checkTargets(targets, mapping === null ? [input] : [input, mapping]);
}

function problemsTarget(options: ScreenArguments): Target {
  const target = { option: '--problems', path: problemsFile(options) };
  return options.problems === null ? { ...target, mustStay: isNoReport } : target;
}

const mayBeMine = (path: string): string =>
  `--write-mapping: ${path} is there already, and may have been changed by hand; name another file, or remove it`;

/** Nobody named this file: only what an earlier run wrote is replaced. */
function isNoReport(path: string): string | null {
  const begins = firstBytes(path);
  const isReport = LANGUAGES.some((language) => {
    const head = Buffer.from(reportHead(rowWords(sayIn(language))));
    return begins.subarray(0, head.length).equals(head);
  });
  return isReport
    ? null
    : `${path} is there and is no report of problems; name another file for it with --problems`;
}

/** More than the first line of a report. */
const HEAD = 1024;

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}
