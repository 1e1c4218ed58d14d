import { columnLetters, mappingDoubts, mostFrequent, type SummaryData } from '../../../rules/index.ts';
import type { Catalogue, IsoDate, Language } from '../../../seeds/schema/index.ts';
import { safe } from '../../safe-html.ts';
import { grouped } from '../grouped.ts';
import type { RunInputs } from '../prepare-run.ts';
import type { WorkerTask } from '../protocol.ts';
import type { RunResult } from '../run-screen.ts';
import { sayIn } from '../say-in.ts';
import { bars, table } from './bars.ts';
import { placeBars, questionBars, verdictBars } from './charts.ts';
import { STYLE } from './style.ts';
import { summaryWords, type SummaryWords } from './summary-words.ts';
import { factLabel, optionLabel, useWords } from './use-words.ts';

/** What a summary is made of. */
export interface SummaryInputs extends Pick<RunInputs, 'pack' | 'options' | 'file' | 'companies'> {
  readonly task: WorkerTask;
  readonly result: Pick<RunResult, 'summary'>;
  readonly preparedOn: IsoDate;
}

/** Everything the parts of the page need. */
interface Page extends SummaryInputs {
  readonly words: SummaryWords;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly summary: SummaryData;
}

/** The summary of a run as one self-contained page: no script, and nothing that would be fetched. */
export function toSummaryHtml(inputs: SummaryInputs): string {
  const { language, catalogue } = inputs.task;
  const words = summaryWords(sayIn(language));
  const page: Page = { ...inputs, words, language, catalogue, summary: inputs.result.summary };
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(words.title)}</title><style>${STYLE}</style></head><body><div class="page">
<h1>${safe(words.title)}</h1><p class="what">${safe(words.what)}</p>
${figures(page)}
${section(words.places, bars(words.placesWhat, placeBars(page.summary, inputs.task, words)))}
${section(words.verdicts, bars(words.verdictsWhat(catalogue.provisions.length), verdictBars(page.result.summary.tally, catalogue, language)))}
${section(words.next, bars(words.nextWhat, questionBars(page.summary, catalogue, language, words)))}
${problems(page)}
${unknownWords(page)}
${section(words.notChecked, notChecked(page))}
${section(words.made, made(page))}
<p class="what">${safe(words.prevails)}</p>
</div></body></html>
`;
}

const section = (title: string, body: string): string =>
  body === '' ? '' : `<section><h2>${safe(title)}</h2>${body}</section>`;

const paragraph = (text: string): string => `<p>${safe(text)}</p>`;

function figures({ summary, words, catalogue }: Page): string {
  const average = summary.rows === 0 ? 0 : Math.round((summary.answered / summary.rows) * 10) / 10;
  const list: readonly (readonly [number, string])[] = [
    [summary.rows, words.companies],
    [summary.holding, words.holding],
    [summary.withProblems, words.withProblems],
    [average, `${words.answered} ${words.of(catalogue.facts.length)}`],
  ];
  const items = list.map(
    ([number, text]) => `<div class="flow"><dt>${safe(text)}</dt><dd>${grouped(number)}</dd></div>`,
  );
  return `<dl class="facts">${items.join('')}</dl>`;
}

const columnName = ({ companies }: Page, column: number | null): string =>
  column === null ? '' : `${columnLetters(column)} ${(companies.header[column] ?? '').slice(0, 80)}`;

function problems(page: Page): string {
  const { summary, words, task } = page;
  if (summary.problems.length === 0) return '';
  const rows = [...summary.problems]
    .sort((a, b) => b.count - a.count)
    .slice(0, 40)
    .map(({ code, column, count }) => [
      column === null ? task.words.wholeRow : columnName(page, column),
      task.words.fault[code],
      count,
    ]);
  return section(words.problems, paragraph(words.problemsWhat) + table(words.problemHeads, rows));
}

/** Words of one fact that are shown. */
const WORDS_SHOWN = 20;

function unknownWords({ summary, words, catalogue, language }: Page): string {
  const rows = summary.words.map(({ fact, words: all, others }) => {
    const shown = mostFrequent(summary, fact, WORDS_SHOWN);
    const rest = others + sum(all) - sum(shown);
    const listed = shown.map((word) => `${word.shown} (${grouped(word.count)})`);
    const more = rest > 0 ? [`${words.otherWords} (${grouped(rest)})`] : [];
    return [factLabel(fact, catalogue, language), [...listed, ...more].join(words.between)];
  });
  if (rows.length === 0) return '';
  return section(words.words, paragraph(words.wordsWhat) + table(words.wordHeads, rows));
}

const sum = (list: readonly { readonly count: number }[]): number =>
  list.reduce((all, { count }) => all + count, 0);

function notChecked(page: Page): string {
  const { companies, catalogue, language, words, summary, task } = page;
  const { columns } = companies.mapping;
  const unused = columns.flatMap(({ to }, column) => (to === 'nothing' ? [columnName(page, column)] : []));
  const asked = new Set(columns.flatMap((use) => ('fact' in use ? [use.fact] : [])));
  const without = catalogue.facts.filter(({ id }) => !asked.has(id)).map(({ label }) => label[language]);
  const options = mappingDoubts(companies.mapping, catalogue).flatMap(({ fact, options: some }) =>
    some.map((option) => optionLabel(fact, option, catalogue, language)),
  );
  const over = catalogue.documents
    .filter(({ period }) => period.until !== null && period.until < task.asOf)
    .map(({ shortName }) => shortName[language]);
  const partial = catalogue.provisions.filter(({ encoding }) => encoding !== 'full').length;
  const judged = catalogue.provisions.filter((provision) => provision.judged.length > 0).length;
  const list: readonly (readonly [string, readonly string[]])[] = [
    [words.noColumn, without],
    [words.unused, unused],
    [words.options, options],
    [words.periods, over],
  ];
  const items = list.map(
    ([term, texts]) =>
      `<div><dt>${safe(term)}</dt><dd>${safe(texts.length === 0 ? words.none : texts.join(words.between))}</dd></div>`,
  );
  return `<dl class="made">${items.join('')}</dl>${paragraph(words.judged(partial, judged))}${paragraph(words.skipped(summary.skipped))}`;
}

function made(page: Page): string {
  const { companies, catalogue, language, words, task, pack, options, file, preparedOn } = page;
  const names = new Map(catalogue.places.map(({ id, name }) => [id, name[language]]));
  const places = task.places.map((id) => names.get(id) ?? id);
  const { sheet } = companies;
  const format = [sheet.sheetName, sheet.encoding, `${grouped(file.source.size)} ${words.bytes}`];
  const list: readonly (readonly [string, string])[] = [
    [
      words.sheet,
      [options.input.split(/[\\/]/u).at(-1), ...format].filter((part) => part !== null).join(', '),
    ],
    [words.day, task.asOf],
    [words.considered, places.length === 0 ? words.allPlaces : places.join(words.between)],
    [words.catalogue, `${pack.version}, ${pack.hash}`],
    [words.prepared, preparedOn],
  ];
  const items = list.map(([term, text]) => `<div><dt>${safe(term)}</dt><dd>${safe(text)}</dd></div>`);
  const rows = companies.mapping.columns.flatMap((use, column) =>
    use.to === 'nothing'
      ? []
      : [
          [
            columnLetters(column),
            (companies.header[column] ?? '').slice(0, 80),
            useWords(use, catalogue, language, words),
          ],
        ],
  );
  const blanks = companies.mapping.blankIsNo ? paragraph(words.blankIsNo) : '';
  return `<dl class="made">${items.join('')}</dl>${table(words.mappingHeads, rows)}${blanks}`;
}
