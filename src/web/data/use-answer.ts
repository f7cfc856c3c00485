import { useEffect, useRef, useState } from 'preact/hooks';
import { useAsOf } from '../frame/location';
import { ask, AskError } from './ask';
import type { Document } from './document';
import { useAskedAgain } from './signals';
import { useToken } from './sign-in';

export interface Answer<Result> {
  /** The newest answer to this question; undefined until there is one. */
  data?: Result;
  /** The time of the answer. */
  at?: Date;
  /** The reason why there is no newer one. */
  error?: AskError;
  /** True while an answer is awaited. */
  isWaiting: boolean;
  /** Sends the request again. */
  retry: () => void;
  /** Stops waiting. */
  stop: () => void;
}

/** The last answers, shown at once after Back, and where the graph cannot be reached. */
const remembered = new Map<string, { data: unknown; at: Date }>();
const MAX_REMEMBERED = 100;

function remember(key: string, data: unknown): void {
  remembered.delete(key);
  remembered.set(key, { data, at: new Date() });
  if (remembered.size > MAX_REMEMBERED) remembered.delete(remembered.keys().next().value!);
}

/**
 * Sends an operation as of the times of the page, and again when they, the variables or the sign-in
 * change. Null as variables sends nothing; `askFor` replaces the single request.
 */
export function useAnswer<Result, Input extends object>(
  document: Document<Result, Input>,
  variables: Omit<Input, 'valid' | 'known'> | null,
  askFor: typeof ask<Result, Input> = ask,
): Answer<Result> {
  const asOf = useAsOf();
  const token = useToken();
  const input = variables && { ...variables, ...asOf };
  const key = input && `${document.hash} ${token ?? ''} ${JSON.stringify(input)}`;
  const [state, setState] = useState<{ key: string | null; error?: AskError; attempt: number }>({
    key: null,
    attempt: 0,
  });
  const asking = useRef<AbortController>(null);

  useEffect(() => {
    if (key === null) return undefined;
    const controller = new AbortController();
    asking.current = controller;
    setState(({ attempt }) => ({ key: null, attempt }));
    askFor(document, input as unknown as Input, controller.signal).then(
      (data) => {
        remember(key, data);
        setState(({ attempt }) => ({ key, attempt }));
      },
      (error: unknown) => {
        if (controller.signal.aborted && controller.signal.reason !== STOPPED) return;
        setState(({ attempt }) => ({ key, error: error instanceof AskError ? error : undefined, attempt }));
      },
    );
    return () => controller.abort();
  }, [key, state.attempt]);

  const retry = () => setState(({ attempt }) => ({ key: null, attempt: attempt + 1 }));
  useAskedAgain(retry);

  const cached = key === null ? undefined : remembered.get(key);
  return {
    data: cached?.data as Result | undefined,
    at: cached?.at,
    error: state.key === key ? state.error : undefined,
    isWaiting: key !== null && state.key !== key,
    retry,
    stop: () => asking.current?.abort(STOPPED),
  };
}

/** The reason of a stop by the user; any other abort is of a question that is no longer shown. */
const STOPPED = 'stopped';
