import { LANGUAGE_NAMES } from '../../../shared/i18n/language.ts';
import type { ReportModel } from '../model/types.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const safe = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');

/** Text as a CSS string: whatever could end it, or the style element around it, is written as its number. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} .,·()（），。-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** What the file has besides the paper itself. */
const AROUND = 'body{margin:0;background:#e9e7e0}@media print{body{background:none}}';

/**
 * The report as one self-contained page: no script, and nothing that would be fetched. `drawn` is the markup of
 * `ReportPaper`, which only React writes; `style` is `report.css`.
 */
export function toReportHtml(
  model: Pick<ReportModel, 'name' | 'languages' | 'running'>,
  drawn: string,
  style: string,
): string {
  const lang = LANGUAGE_NAMES[model.languages[0]].htmlLang;
  const css = `${style.replace(/\/\*[^]*?\*\//gu, '')}\n${AROUND}:root{--report-running:${cssString(model.running)}}`;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(model.name)}</title><style>${css}</style></head><body>
${drawn}
</body></html>
`;
}
