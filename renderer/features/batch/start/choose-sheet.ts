/** What a sheet's name ends in. What it is, its bytes decide. */
const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xlsm';

/**
 * Shows the file dialog. Must be called out of a click or key press; `null` if nothing was chosen. The page's own dialog in
 * both hosts: it hands over a file that is read piece by piece, where the shell's hands over its whole content.
 */
export function chooseSheet(page: Document, accept = ACCEPT): Promise<File | null> {
  const input = page.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true });
    input.click();
  });
}
