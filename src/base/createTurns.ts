/** Does one work after another, each when the one before has ended, whatever became of that. */
export type Turns = <T>(work: () => T | Promise<T>) => Promise<T>;

/** A queue with nothing in it. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => T | Promise<T>) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
