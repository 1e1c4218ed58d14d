export { containsAll, foldQuery, foldText, haystackOf } from './find-text.ts';
