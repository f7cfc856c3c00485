/** What the values of an indicator stand on. */
export enum IndicatorStanding {
  DERIVED = 'DERIVED',
  REPORTED = 'REPORTED',
  UNKNOWN = 'UNKNOWN',
}
