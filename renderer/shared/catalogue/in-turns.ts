/** Starts a task of its own: what waits for the processor, such as a key press or a repaint, goes first. */
export type NewTask = (run: () => void) => void;

const soon: NewTask = (run) => {
  setTimeout(run, 0);
};

/**
 * Runs requests one at a time, each in a task of its own, the newest first: what the person waits for now is not
 * held up by what an earlier screen asked for, and many requests never make one long stutter.
 */
export function inTurns<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
  newTask: NewTask = soon,
): (...args: Args) => Promise<Result> {
  const waiting: (() => Promise<void>)[] = [];
  let busy = false;
  const next = () => {
    const turn = waiting.pop();
    busy = turn !== undefined;
    if (turn !== undefined) void turn().finally(() => newTask(next));
  };
  return (...args) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push(() => work(...args).then(resolve, reject));
      if (busy) return;
      busy = true;
      newTask(next);
    });
}
