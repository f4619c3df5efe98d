/** How long a run still takes, judged by how fast it went of late. */

/** Judges the time left; told each time how much is done. */
export interface TimeLeft {
  /** Seconds, or nothing where too little has been done to tell. */
  after(done: number, all: number): number | undefined;
}

/** What was done longer ago than this, in seconds, hardly counts: files differ in length, and machines in what else they do. */
const memory = 15;

/** Before this, in seconds, the first items say too little: programs warm up. */
const patience = 2;

/** `now` is a clock in milliseconds. */
export function createTimeLeft(now: () => number): TimeLeft {
  const start = now();
  let last = { time: start, done: 0 };
  /** Items a second, the recent ones weighing most. */
  let rate = 0;
  return {
    after(done, all) {
      const time = now();
      const passed = (time - last.time) / 1000;
      const fading = Math.exp(-passed / memory);
      const perSecond = passed === 0 ? 1 / memory : (1 - fading) / passed;
      rate = rate * fading + Math.max(0, done - last.done) * perSecond;
      last = { time, done };
      const elapsed = (time - start) / 1000;
      // In the beginning there is less to remember than the memory holds.
      const wait = ((all - done) / rate) * (1 - Math.exp(-elapsed / memory));
      return elapsed < patience || !Number.isFinite(wait) ? undefined : wait;
    },
  };
}
