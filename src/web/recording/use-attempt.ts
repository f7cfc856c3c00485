import { useState } from 'preact/hooks';
import { AskError } from '../data/ask';
import { failureText } from '../parts/states';

/** Runs work that asks the API. Where it cannot be done, `failure` says why in words; it is empty else. */
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
