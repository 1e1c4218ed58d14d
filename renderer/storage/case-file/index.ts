export { exportCase, type ExportChoice, type ExportedCase } from './export-case.ts';
export { CASE_FILE_LIMIT, type CaseContent } from './format.ts';
export { importCase } from './import-case.ts';
export { plainText } from './plain-text.ts';
export { readCaseBytes, type CaseFileProblem } from './read-case-file.ts';
