const LOCK = 'guangzhou-advisor vault';

/**
 * Runs a job while no other window runs one, where the browser has locks between windows. Where it has none, two
 * windows must not change the vault at the same time; the others are told to let go of it (channel.ts).
 */
export async function exclusively<T>(job: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' || !('locks' in navigator) ? undefined : navigator.locks;
  if (locks === undefined) return job();
  let started = false;
  try {
    return await locks.request(LOCK, () => {
      started = true;
      return job();
    });
  } catch (error) {
    // Some browsers have locks and refuse them to a page from a file.
    if (started) throw error;
    return job();
  }
}
