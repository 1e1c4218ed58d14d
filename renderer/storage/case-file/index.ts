export { exportCase, type ExportChoice, type ExportedCase } from './export-case.ts';
export { CASE_FILE_LIMIT, type CaseContent, type SealedCase } from './format.ts';
export { importCase } from './import-case.ts';
export { openSealedCase, readCaseBytes, type CaseFileProblem, type ReadCaseFile } from './read-case-file.ts';
