import type { Confidence } from '../evidence/confidence';
import type { Standpoint } from '../graph/standpoint';
import type { TieType } from '../tie/tie-type';

/** A question about paths, as its asker puts it: in ids. Ranges and meanings as for `PathQuery`. */
export interface InfluenceQuestion {
  from: string[];
  to: string[];
  k: number;
  maxHops: number;
  avoid: string[];
  via: string[];
  /** Where null or absent, ties of every type are walked. */
  types?: TieType[] | null;
  minConfidence: Confidence;
  includeEnded: boolean;
  standpoint: Standpoint;
}

export interface AnsweredPath {
  score: number;
  nodes: string[];
  /** One for each hop. */
  ties: string[];
  weights: number[];
  /** The place of the hop with the lowest weight, the first of such. */
  weakest: number;
}

export interface InfluenceAnswer {
  paths: AnsweredPath[];
  /** Where there is no path, and null where there is one. */
  missingLink: { from: string; to: string; hopsFrom: number; hopsTo: number } | null;
}

export type NodeArgument = 'from' | 'to' | 'avoid' | 'via';

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
    readonly argument: NodeArgument,
    readonly ids: string[],
  ) {
    super(`${SAYS[code]}${ids.length > 0 ? `: ${ids.join(', ')}` : ''}.`);
    this.name = 'QuestionError';
  }
}
