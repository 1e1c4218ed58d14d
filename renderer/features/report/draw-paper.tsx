import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReportModel } from './model/types.ts';
import { ReportPaper } from './paper/report-paper.tsx';

/** The markup of the paper as a file of its own holds it. Drawn aside, at once, and let go of. */
export function drawPaper(model: ReportModel): string {
  const aside = document.createElement('div');
  const root = createRoot(aside);
  flushSync(() => root.render(<ReportPaper model={model} outline="file" />));
  const drawn = aside.innerHTML;
  root.unmount();
  return drawn;
}
