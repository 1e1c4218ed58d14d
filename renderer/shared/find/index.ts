export { createFinder, type Find, type Findable } from './create-finder.ts';
export { containsAll, foldQuery, foldText, haystackOf } from './find-text.ts';
