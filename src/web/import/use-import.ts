import { useRef, useState } from 'preact/hooks';
import { post } from '../data/ask';
import { askAgain } from '../data/signals';
import { useAttempt } from '../recording/use-attempt';
import type { ImportAnswer, ImportRequest } from './import-api';

/** A sheet that is being imported: how it is read, and what the API last said of it. It is kept in memory only. */
export interface Import {
  /** null until a sheet is chosen. */
  request: ImportRequest | null;
  answer: ImportAnswer | null;
  /** What was imported; null until then. */
  change: ImportAnswer['change'];
  /** Why there is no answer to the request, in words; empty where there is one, or it is awaited. */
  failure: string;
  isWaiting: boolean;
  /** Has a request checked, which replaces the one before. Resolves to whether there is an answer to it. */
  check: (request: ImportRequest) => Promise<boolean>;
  /** Imports what was checked. */
  send: () => Promise<void>;
  /** Forgets all. */
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
      // Another choice was made meanwhile.
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
