const FRAMES = 40;

/** After something focused has gone from the page, gives the focus to the page's heading instead of losing it. */
export function keepFocus(page: Document = document): void {
  let frames = 0;
  const look = () => {
    frames += 1;
    if (page.activeElement === page.body) page.querySelector<HTMLElement>('main h1')?.focus();
    if (frames < FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
