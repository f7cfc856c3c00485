import { useRef, useState } from 'preact/hooks';
import { post } from '../data/ask';
import { askAgain } from '../data/signals';
import { useAttempt } from '../recording/use-attempt';
import type { ImportAnswer, ImportRequest } from './import-api';

/** An import with its request and the last answer of the API, kept in memory only. */
export interface Import {
  /** Null until a sheet is chosen. */
  request: ImportRequest | null;
  answer: ImportAnswer | null;
  /** The change that was imported; null until then. */
  change: ImportAnswer['change'];
  /** The reason that the request has no answer, in words; '' where it has one or is pending. */
  failure: string;
  isWaiting: boolean;
  /** Checks a request, which replaces the last one. Resolves to true where it has an answer. */
  check: (request: ImportRequest) => Promise<boolean>;
  /** Imports the checked request. */
  send: () => Promise<void>;
  /** Clears the request and its answer. */
  reset: () => void;
}

export function useImport(): Import {
  const [request, setRequest] = useState<ImportRequest | null>(null);
  const [answered, setAnswered] = useState<{ request: ImportRequest; answer: ImportAnswer } | null>(null);
  const [change, setChange] = useState<ImportAnswer['change']>(null);
  const [isSending, setSending] = useState(false);
  const { failure, attempt } = useAttempt();
  const latest = useRef<ImportRequest | null>(null);

  const check = async (next: ImportRequest): Promise<boolean> => {
    latest.current = next;
    setRequest(next);
    let isAnswered = false;
    await attempt(async () => {
      const answer = await post<ImportAnswer>('/import', next);
      // A later request has replaced this one.
      if (latest.current !== next) return;
      setAnswered({ request: next, answer });
      isAnswered = true;
    });
    return isAnswered;
  };
  const send = async (): Promise<void> => {
    setSending(true);
    await attempt(async () => {
      const answer = await post<ImportAnswer>('/import', { ...request, dryRun: false });
      // Where the graph changed meanwhile, there may be problems, or nothing left to import.
      setAnswered({ request: request!, answer });
      setChange(answer.change);
      askAgain();
    });
    setSending(false);
  };
  return {
    request,
    change,
    failure,
    check,
    send,
    answer: answered?.answer ?? null,
    isWaiting: isSending || (request !== null && answered?.request !== request && !failure),
    reset: () => {
      latest.current = null;
      setRequest(null);
      setAnswered(null);
      setChange(null);
    },
  };
}
