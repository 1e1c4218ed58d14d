import type { Folder } from './load-seeds.ts';

/** Folders of which a file could not be read: what refers to them cannot be held against anybody. */
export type Broken = ReadonlySet<Folder>;

/** Facts are whole only with the questions, and with the industries that are the options of one of them. */
export const factsAreBroken = (broken: Broken): boolean =>
  broken.has('questions') || broken.has('industries');
