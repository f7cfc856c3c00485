import { quoteAll } from '../../language/quote';

export type QuestionProblem = 'UNKNOWN_IDS' | 'ENDS_MEET';

const MESSAGES: Record<QuestionProblem, string> = {
  UNKNOWN_IDS: 'Not in the influence graph at this standpoint',
  ENDS_MEET: 'Both a start and a target',
};

/** A question with invalid ids: which argument holds them and what is wrong with them. */
export class QuestionError extends Error {
  constructor(
    readonly code: QuestionProblem,
    readonly argument: string,
    readonly ids: string[],
  ) {
    super(`${MESSAGES[code]}: ${quoteAll(ids)}.`);
    this.name = 'QuestionError';
  }
}
