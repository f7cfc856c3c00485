export type Complaint = 'UNKNOWN_IDS' | 'ENDS_MEET';

const SAYS: Record<Complaint, string> = {
  UNKNOWN_IDS: 'Not in the influence graph at this standpoint',
  ENDS_MEET: 'Both a start and a target',
};

/** A question that has no answer: what is wrong with it, in which argument, and with which ids. */
export class QuestionError extends Error {
  constructor(
    readonly code: Complaint,
    readonly argument: string,
    readonly ids: string[],
  ) {
    super(`${SAYS[code]}: ${ids.join(', ')}.`);
    this.name = 'QuestionError';
  }
}
