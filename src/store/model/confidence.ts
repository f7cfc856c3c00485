export enum Confidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

/** The factor by which a confidence scales the weight of a tie. */
export const CONFIDENCE_FACTOR: Record<Confidence, number> = {
  [Confidence.HIGH]: 1,
  [Confidence.MEDIUM]: 0.8,
  [Confidence.LOW]: 0.5,
};
