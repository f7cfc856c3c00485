/** Runs work that equal subscriptions need at the same time once for all of them. */
export class SharedWork {
  private readonly running = new Map<string, Promise<unknown>>();

  /** Returns the result of `work`, or of running work for `key`. Rejects once `signal` aborts. */
  run<T>(key: string, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    let result = this.running.get(key) as Promise<T> | undefined;
    if (!result) {
      result = work().finally(() => this.running.delete(key));
      // After all subscribers have disconnected, nothing else handles it.
      result.catch(() => undefined);
      this.running.set(key, result);
    }
    return unlessAborted(result, signal);
  }
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
