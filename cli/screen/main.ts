import { visible } from '../pack/problems.ts';
import { readScreenArguments } from './arguments.ts';
import { screenCompanies } from './screen-companies.ts';
import { SCREEN_USAGE } from './usage.ts';

/** Ctrl-C pressed twice within this time is one; a process under npm gets the signal twice. Milliseconds. */
const ONE_PRESS = 700;

let stopped: number | null = null;
function stop(): void {
  if (stopped !== null && performance.now() - stopped > ONE_PRESS) process.exit(130);
  stopped ??= performance.now();
}

const options = readScreenArguments(process.argv.slice(2));
if (options === 'help') {
  console.log(SCREEN_USAGE);
} else if ('mistakes' in options) {
  for (const mistake of options.mistakes) console.error(visible(mistake));
  process.exitCode = 2;
} else {
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.exitCode = await screenCompanies(options, {
    tell: (line) => void process.stderr.write(`${visible(line)}\n`),
    draw: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY,
    isStopped: () => stopped !== null,
  });
}
