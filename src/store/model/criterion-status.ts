/** A company’s progress on a criterion of The Code. */
export enum CriterionStatus {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  MET = 'MET',
  UNKNOWN = 'UNKNOWN',
}
