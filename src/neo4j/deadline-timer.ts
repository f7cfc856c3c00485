import { UnavailableError } from '../errors';

export interface DeadlineTimer {
  /** Rejects with DEADLINE_EXCEEDED at the deadline; never settles where there is none. */
  passed: Promise<never>;
  clear: () => void;
}

/** A timer for work that may not even say that it is late: a Neo4j that hangs answers nothing. */
export function deadlineTimer(deadline: number | undefined): DeadlineTimer {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    if (deadline === undefined) return;
    timer = setTimeout(() => reject(deadlineError()), Math.max(0, deadline - Date.now()));
  });
  // Whoever races against it may have won already.
  passed.catch(() => undefined);
  return { passed, clear: () => clearTimeout(timer) };
}

/** What a reader is told whose question took too long. */
export function deadlineError(): UnavailableError {
  return new UnavailableError('The graph took too long to answer. Ask for less, or try again.', 'DEADLINE_EXCEEDED');
}
