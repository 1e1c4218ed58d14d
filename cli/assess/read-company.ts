import { readCaseFile, type CaseFileProblem } from '../../renderer/storage/case-file/read-case-file.ts';
import { CASE_FORMAT } from '../../renderer/storage/json-file/format-names.ts';
import { toInput, type Catalogue } from '../../seeds/schema/index.ts';
import { problemLine } from '../pack/problems.ts';
import { checkProfile, readProfile, type ReadProfile } from './read-profile.ts';
import { readText } from './read-text.ts';

/** Whether a text means to be a case file, whole or not. Where in it the format stands is no matter. */
const isCaseFile = (text: string): boolean => text.trimStart().startsWith('{') && text.includes(CASE_FORMAT);

/**
 * Reads a company from a profile or from a case file of the program. An answer of a case that no longer fits the catalogue
 * is a mistake here, as in a profile: a list of verdicts has no place to say what was set aside.
 */
export async function readCompany(file: string, catalogue: Catalogue): Promise<ReadProfile> {
  const text = readText(file);
  if (!text.ok || !isCaseFile(text.value)) return readProfile(file, catalogue);
  const read = await readCaseFile(text.value);
  if (!read.ok)
    return {
      ok: false,
      lines: [problemLine({ file, path: pathOf(read.problem), message: says(read.problem) })],
    };
  const { name, answers, places } = read.content;
  const facts = Object.fromEntries(answers.map(({ fact, answer }) => [fact, toInput(answer)]));
  return checkProfile(file, { name, facts, at: places }, catalogue);
}

const pathOf = (problem: CaseFileProblem): string => (problem.kind === 'wrong' ? problem.path : '');

function says(problem: CaseFileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `is ${problem.size} bytes; a case file has at most ${problem.limit}`;
    case 'not-text':
      return 'is not UTF-8 text';
    case 'not-a-case-file':
      return problem.isBackup
        ? 'is a backup, not a case file; restore it in the program and save the case from there'
        : 'is not a case file of this program';
    case 'cut-short':
      return `is a case file that breaks off or is damaged; expected JSON to the end, found ${problem.length} characters`;
    case 'newer':
      return `is a case file of version ${problem.version}; this program reads version ${problem.known}`;
    case 'altered':
      return 'is not as it was saved: the checksum does not fit its content';
    case 'sealed':
    case 'not-opened':
      return 'is a case file under a passphrase; open it in the program and save it without one';
    case 'out-of-bounds':
      return 'is a case file whose key would take more memory or work than any of this program does: altered, or not ours';
    case 'wrong':
      return problem.expected;
  }
}
