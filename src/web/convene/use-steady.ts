import { useRef } from 'preact/hooks';
import type { Answer } from '../data/use-answer';

/** The answer to show: the newest, and the one before it while the next is awaited, so that no row jumps away under a reader. */
export function useSteady<Result>(answer: Answer<Result>): Answer<Result> {
  const before = useRef<Result | undefined>(undefined);
  if (answer.data !== undefined || !answer.isWaiting) before.current = answer.data;
  return answer.isWaiting ? { ...answer, data: answer.data ?? before.current } : answer;
}
