import { loadPack } from '../pack/cached-pack.ts';
import { problemLine, visible } from '../pack/problems.ts';
import { today } from '../today.ts';
import { readArguments, USAGE, type AssessArguments } from './arguments.ts';
import { readCompany } from './read-company.ts';
import { checkPlaces } from './read-profile.ts';
import { runAssessment } from './run-assessment.ts';
import { terminalColumns } from './terminal.ts';
import { toHtml } from './to-html.ts';
import { toJson } from './to-json.ts';
import { toText } from './to-text.ts';
import { listAsText, listOf } from './write-list.ts';
import { writeOut } from './write-out.ts';

/** What a run of the command comes to: text to write, or one line per mistake. */
type Outcome = { readonly text: string } | { readonly mistakes: readonly string[] };

async function run(options: AssessArguments): Promise<Outcome> {
  const pack = loadPack();
  if (!pack.ok) return { mistakes: pack.problems.map(problemLine) };
  const { catalogue } = pack.value;
  if (options.list !== null) {
    const list =
      options.format === 'json'
        ? `${JSON.stringify(listOf(catalogue, options.list), null, 2)}\n`
        : listAsText(catalogue, options.list);
    return { text: list };
  }
  const at = checkPlaces(options.at, catalogue);
  const profile = await readCompany(options.profile ?? '', catalogue);
  const mistakes = [
    ...at.mistakes.map(({ message }) => `--at: ${message}`),
    ...(profile.ok ? [] : profile.lines),
  ];
  if (mistakes.length > 0 || !profile.ok) return { mistakes };
  const places = at.found.length > 0 ? at.found : profile.company.at;
  const assessed = await runAssessment(pack.value, profile.company, {
    asOf: options.asOf ?? today(),
    places,
    language: options.language,
  });
  switch (options.format) {
    case 'json':
      return { text: `${JSON.stringify(toJson(assessed), null, 2)}\n` };
    case 'html':
      return { text: toHtml(assessed, today()) };
    case 'text':
      return { text: toText(assessed, terminalColumns(process.stdout.columns)) };
  }
}

// Whoever reads only the first lines (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const options = readArguments(process.argv.slice(2));
if (options === 'help') {
  console.log(USAGE);
} else {
  const outcome: Outcome = 'mistakes' in options ? options : await run(options);
  const mistakes = 'mistakes' in outcome ? [...outcome.mistakes] : [];
  if ('text' in outcome && 'out' in options && options.out !== null) {
    const failed = writeOut(options.out, outcome.text, options.profile);
    if (failed !== null) mistakes.push(failed);
  } else if ('text' in outcome) {
    process.stdout.write(outcome.text);
  }
  for (const mistake of mistakes) console.error(visible(mistake));
  if (mistakes.length > 0) process.exitCode = 2;
}
