/** The older way: needs no permission, which the shell gives to nobody, but the keypress or click it happens in. */
function copyByEvent(text: string, page: Document): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
    taken = true;
  };
  const onBefore = (event: Event) => event.preventDefault();
  page.addEventListener('beforecopy', onBefore, { capture: true });
  page.addEventListener('copy', onCopy, { capture: true });
  const done = page.execCommand('copy');
  page.removeEventListener('beforecopy', onBefore, { capture: true });
  page.removeEventListener('copy', onCopy, { capture: true });
  return done && taken;
}

/** Puts a text on the clipboard; false where neither way is allowed. Call it out of a click or key press. */
export async function copyText(text: string, page: Document = document): Promise<boolean> {
  if (copyByEvent(text, page)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
