import { ensureBuilt } from '../../cli/build/build-all.ts';
import { startServer } from '../e2e/support/portable.ts';
import { killAtMoments } from '../e2e/support/kill-run.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/**
 * `npm run prove:kills -- [N] [ADDRESS]`: kills the browser (SIGKILL, all its processes) at N random moments of an
 * interview, 50 unless told, and prints what was typed and what was there again. Fails if more than the last keystroke
 * is missing anywhere, or anything is damaged. ADDRESS: a page that is served already; the portable edition otherwise.
 */
async function main(count: number, address: string | undefined): Promise<void> {
  if (address === undefined) await ensureBuilt((line) => console.log(line));
  const server = address === undefined ? await startServer() : null;
  let failed = 0;
  let number = 0;
  await killAtMoments({
    executable: ensureBrowser(),
    profile: temporaryFolder('kills'),
    address: address ?? server?.address ?? '',
    moments: Array.from({ length: count }, () => 200 + Math.round(Math.random() * 9_800)),
    tell: ({ after, doing, typed, back, lost }) => {
      number += 1;
      failed += lost.length > 0 ? 1 : 0;
      const verdict =
        lost.length === 0
          ? 'whole'
          : lost.map(({ what, age }) => `MISSING ${what}, typed ${age} ms before`).join('; ');
      console.log(
        [String(number).padStart(3), `${after} ms`.padStart(8), doing, typed, back, verdict].join(' | '),
      );
    },
  });
  await server?.close();
  console.log(`${number} kills, ${failed} with a loss beyond the last keystroke.`);
  process.exitCode = failed === 0 && number === count ? 0 : 1;
}

await main(Number(process.argv[2] ?? 50), process.argv[3]);
