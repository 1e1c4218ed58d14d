/** Text may be dropped where one can type. */
function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}

/**
 * A file or an address dropped where nothing takes it would make a browser leave the page for it. Refuses it, and shows
 * so while it is held. What does take files has said so before, on its own element, or says so on the window after this.
 */
export function guardDrops(page: Document): void {
  const refuse = (event: DragEvent) => {
    if (event.defaultPrevented || event.dataTransfer === null) return;
    if (!event.dataTransfer.types.includes('Files') && takesText(event.target)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  page.addEventListener('dragover', refuse);
  page.addEventListener('drop', refuse);
}
