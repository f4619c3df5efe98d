/**
 * Work on what strangers made, in a thread of its own: it can neither hang this process nor fill its memory.
 *
 * The thread stays for the next piece of work, since it takes longer to start than most pieces take. One that
 * had to be stopped is replaced.
 */
import { Worker } from 'node:worker_threads';

/** How much one piece of work may take. */
export interface Bounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** What came of a piece of work; `detail` is for experts. */
export type Outcome<Result> =
  { readonly result: Result } | { readonly failure: 'time' | 'memory' | 'defect'; readonly detail: string };

/** A thread that does one piece of work after another. */
export interface Confinement<Work, Result> {
  ask(work: Work): Promise<Outcome<Result>>;
  close(): Promise<void>;
}

/** What a thread answers. */
export interface Answer<Result> {
  readonly result?: Result;
  readonly defect?: string;
}

/** Opens a confinement for a program that answers each message with one. */
export function confine<Work, Result>(program: URL, bounds: Bounds): Confinement<Work, Result> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  const once = async (work: Work): Promise<Outcome<Result>> => {
    worker ??= start(program, bounds);
    const outcome = await answerOf<Result>(worker, work, bounds);
    if ('failure' in outcome) await stop();
    return outcome;
  };
  return {
    ask(work) {
      const next = last.then(() => once(work));
      last = next;
      return next;
    },
    close: stop,
  };
}

function start(program: URL, { megabytes }: Bounds): Worker {
  const worker = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What libraries say is for nobody.
    stdout: true,
    stderr: true,
  });
  // A thread that nobody waits for must not keep the process; what it dies of then is no news.
  worker.unref();
  worker.on('error', () => undefined);
  return worker;
}

function answerOf<Result>(worker: Worker, work: unknown, { milliseconds }: Bounds): Promise<Outcome<Result>> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<Result>) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      // Until the next piece of work nothing is waited for.
      worker.unref();
      resolve(outcome);
    };
    const onMessage = ({ result, defect }: Answer<Result>) => {
      if (result === undefined) end({ failure: 'defect', detail: defect ?? '' });
      else end({ result });
    };
    const onError = (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end({ failure: isMemory ? 'memory' : 'defect', detail: error.message });
    };
    const onExit = () => {
      end({ failure: 'defect', detail: 'the thread ended' });
    };
    const timer = setTimeout(() => {
      end({ failure: 'time', detail: '' });
    }, milliseconds);
    worker.ref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(work);
  });
}
