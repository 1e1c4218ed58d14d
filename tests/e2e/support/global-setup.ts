import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../../cli/build/build-all.ts';
import { ensureBrowser } from '../../support/ensure-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium that the journeys run in. */
    readonly chromium: string;
  }
}

/** Before the first journey: a browser, and a build of the sources as they are. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', ensureBrowser());
  await ensureBuilt((line) => console.log(line));
}
