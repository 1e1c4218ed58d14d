/** @jsxRuntime automatic */
/** @jsxImportSource react */
import { LANGUAGE_NAMES } from '../../../shared/i18n/language.ts';
import type { Block, ReportModel } from '../model/types.ts';
import { DrawnBlock, type Outline } from './blocks.tsx';

export interface ReportPaperProps {
  readonly model: ReportModel;
  readonly outline: Outline;
}

/** The report on paper: the memo page by page, then the annex. The one drawing for screen, print and file. */
export function ReportPaper({ model, outline }: ReportPaperProps) {
  const [first, second] = model.languages;
  return (
    <div className={second === undefined ? 'report' : 'report rp-two'} lang={LANGUAGE_NAMES[first].htmlLang}>
      {model.memo.map((blocks, index) => (
        <Sheet key={index} blocks={blocks} outline={outline} part="memo" />
      ))}
      {model.annex?.map((blocks, index) => (
        <Sheet key={index} blocks={blocks} outline={outline} part="annex" />
      ))}
    </div>
  );
}

interface SheetProps {
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  readonly part: 'memo' | 'annex';
}

function Sheet({ blocks, outline, part }: SheetProps) {
  return (
    <section className={`rp-sheet rp-${part}`}>
      {blocks.map((block, index) => (
        <DrawnBlock key={index} block={block} outline={outline} part={part} />
      ))}
    </section>
  );
}
