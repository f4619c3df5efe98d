/** Something that took longer than it may. */
export class TimeLimitError extends Error {
  constructor(limit: number) {
    super(`no answer within ${limit / 1000} s`);
  }
}

/** Waits for some work, but no longer than the limit in milliseconds and the signal allow; the work itself goes on. */
export async function within<Result>(
  limit: number,
  signal: AbortSignal,
  work: Promise<Result>,
): Promise<Result> {
  let stopWaiting = (): void => undefined;
  const givingUp = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new TimeLimitError(limit));
    }, limit);
    const onAbort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    stopWaiting = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
  });
  try {
    return await Promise.race([work, givingUp]);
  } finally {
    stopWaiting();
  }
}
