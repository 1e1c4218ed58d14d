import type { BrowserContext, Page } from 'playwright-core';

/** A device that has little room, for one origin of one browser window's store. */
export interface SmallDevice {
  /** Fills what room is left, to within a few bytes. */
  readonly fill: (page: Page) => Promise<void>;
  /** The device has room again. */
  readonly free: () => Promise<void>;
}

/** Gives an origin so many bytes, before anything of it is opened: what room there is, the browser asks but now and then. */
export async function giveRoom(context: BrowserContext, origin: string, bytes: number): Promise<SmallDevice> {
  const beside = await context.newPage();
  const session = await context.newCDPSession(beside);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  return {
    fill: fillUp,
    free: async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await beside.close();
    },
  };
}

/** Writes into a database of its own until not even a few bytes are taken. Runs in the page. */
async function fillUp(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const request = indexedDB.open('e2e-filler', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('filler', { autoIncrement: true });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no room even for an empty database'));
    });
    for (let size = 400_000; size >= 4; size = Math.floor(size / 10))
      for (let taken = true; taken;)
        taken = await new Promise((resolve) => {
          const write = database.transaction('filler', 'readwrite', { durability: 'strict' });
          // Chance cannot be compressed: zeros would take no room.
          const bytes = new Uint8Array(size);
          for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
          write.objectStore('filler').add(bytes);
          write.oncomplete = () => resolve(true);
          write.onabort = () => resolve(false);
        });
    database.close();
  });
}
