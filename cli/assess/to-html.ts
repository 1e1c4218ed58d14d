import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { buildReport } from '../../renderer/features/report/model/build-report.ts';
import { paperWords } from '../../renderer/features/report/model/paper-words.ts';
import { ReportPaper } from '../../renderer/features/report/paper/report-paper.tsx';
import { toReportHtml } from '../../renderer/features/report/paper/to-report-html.ts';
import { type IsoDate } from '../../seeds/schema/index.ts';
import { hongKongMessages, type Messages } from '../pack/messages.ts';
import { REPOSITORY } from '../pack/paths.ts';
import type { Assessed } from './run-assessment.ts';

const STYLE = join(REPOSITORY, 'renderer', 'features', 'report', 'report.css');

/**
 * The report, memo and annex, as one self-contained page: no script, no outside reference. It prints as the program's
 * own report does. `preparedOn` is the day written on it.
 */
export function toHtml(run: Assessed, preparedOn: IsoDate): string {
  const model = buildReport({
    pack: run.pack,
    name: run.name,
    answers: run.answers,
    assessment: run.assessment,
    preparedOn,
    languages: [run.language],
    words: words(),
    annex: true,
  });
  const drawn = renderToStaticMarkup(createElement(ReportPaper, { model, outline: 'file' }));
  return toReportHtml(model, drawn, readFileSync(STYLE, 'utf8'));
}

let derived: ReturnType<typeof paperWords> | null = null;

/** The words of the paper; the Hong Kong ones are derived when first needed. */
function words(): ReturnType<typeof paperWords> {
  return (derived ??= paperWords(branch(branch(hongKongMessages(), 'report'), 'paper')));
}

function branch(tree: string | Messages | undefined, key: string): string | Messages | undefined {
  return typeof tree === 'object' ? tree[key] : undefined;
}
