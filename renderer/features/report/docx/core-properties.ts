import type { ReportModel } from '../model/types.ts';
import { LOCALE } from './faces.ts';
import { xmlText } from './xml-text.ts';

/** Longest title, in characters: it stands in the window's frame and in lists of files. */
const LONGEST = 200;

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** What the report is called, in the first language: its kind, then for whom. */
export function documentTitle({ name, memo }: Pick<ReportModel, 'name' | 'memo'>): string {
  const title = memo.flat().find((block) => block.kind === 'title');
  const kicker = title?.kicker[0]?.map(({ words }) => words).join('') ?? '';
  // A kicker in English ends with a word, one in Chinese with a colon that brings its own space.
  const whole = `${kicker}${/[\x21-\x7e]$/.test(kicker) ? ' ' : ''}${name}`;
  return [...xmlText(whole)].slice(0, LONGEST).join('');
}

/** `docProps/core.xml`: title and languages. No author and no time: neither is ours to tell. */
export function coreProperties(model: ReportModel): string {
  const language = model.languages.map((id) => LOCALE[id]).join(', ');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(documentTitle(model))}</dc:title>`,
    `<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
