/** A path in ids. */
export interface PathAnswer {
  score: number;
  nodes: string[];
  /** One for each hop. */
  ties: string[];
  weights: number[];
  /** The place of the hop with the lowest weight, the first of such. */
  weakest: number;
}

export type Complaint = 'UNKNOWN_IDS' | 'NOT_ACTORS' | 'ENDS_MEET' | 'NO_ENDS';

const SAYS: Record<Complaint, string> = {
  UNKNOWN_IDS: 'Not in the influence graph at this standpoint',
  NOT_ACTORS: 'A path starts and ends at actors, and these are none',
  ENDS_MEET: 'Both a start and a target',
  NO_ENDS: 'A path needs at least one start and one target',
};

/** A question that has no answer: what is wrong with it, in which argument, and with which ids. */
export class QuestionError extends Error {
  constructor(
    readonly code: Complaint,
    readonly argument: string,
    readonly ids: string[],
  ) {
    super(`${SAYS[code]}${ids.length > 0 ? `: ${ids.join(', ')}` : ''}.`);
    this.name = 'QuestionError';
  }
}
