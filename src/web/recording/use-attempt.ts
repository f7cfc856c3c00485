import { useState } from 'preact/hooks';
import { AskError } from '../data/ask';
import { failureText } from '../parts/states';

/** Runs work that calls the API; `failure` is the reason of its failure in words, else ''. */
export function useAttempt(): { failure: string; attempt: (work: () => Promise<void>) => Promise<void> } {
  const [failure, setFailure] = useState('');
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setFailure('');
    try {
      await work();
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setFailure(failureText(error.reason, error.message));
    }
  };
  return { failure, attempt };
}
