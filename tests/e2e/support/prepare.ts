import { ensureBuilt } from '../../../cli/build/build-all.ts';
import { ensureBrowser } from '../../support/ensure-browser.ts';

/** Before two runners start at once: one browser to install, one build to make. */
ensureBrowser();
await ensureBuilt((line) => console.log(line));
