/** Lets messages in that have come meanwhile: what waits for promises alone never does. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Milliseconds of work between two turns. */
const STRETCH = 40;

/** To be asked after every row: waits for a turn when enough was done, and says whether it did. */
export function createPacer(now: () => number): () => Promise<boolean> | null {
  let since = now();
  return () => {
    if (now() - since < STRETCH) return null;
    return turn().then(() => {
      since = now();
      return true;
    });
  };
}
