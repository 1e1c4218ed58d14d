import { ENCODINGS } from '../../renderer/shared/sheets/index.ts';
import { LANGUAGES } from '../../seeds/schema/index.ts';

/** What `--help` says. */
export const SCREEN_USAGE = `npm run --silent screen -- COMPANIES.csv|.xlsx --out RESULTS.csv|.xlsx [options]
npm run --silent screen -- COMPANIES.csv|.xlsx --write-mapping FILE.json

Screens a sheet with one company in each row against every provision, offline.

  --out FILE             the results, .csv or .xlsx; replaced if it is there, once all is done
  --as-of YYYY-MM-DD     the day for which to decide; today in Guangzhou unless told
  --at PLACE_ID ...      only these places (assess -- --list places); all unless told, or those that a row names
  --lang LANGUAGE        of results, problems and summary: ${LANGUAGES.join(', ')}; messages are in English
  --verdicts             a column for each provision as well
  --summary FILE.html    a page with counts, charts and what was not checked
  --problems FILE.csv    what could not be read, by row and column; RESULTS.problems.csv unless told

How the sheet is read:
  --write-mapping FILE   writes what each column was taken for, to be changed by hand; never over a file that is there
  --mapping FILE         what each column is for, and what words mean; guessed from the headers unless told
  --blank-is-no          an empty cell among columns of options is a no; otherwise nobody has asked
  --encoding NAME        ${ENCODINGS.join(', ')}; recognised unless told
  --sheet NAME           the worksheet; the first that is not hidden unless told

How it runs:
  --resume               goes on where a run of the same command was interrupted (Ctrl-C stops one)
  --workers N            threads; one for each core unless told
  --quiet                says only what is wrong

Ends with 0: done, also where cells could not be read; 2: nothing was screened, or not all of it can be written;
130: interrupted; 1: a mistake of the program. docs/screening.md tells the rest.`;
