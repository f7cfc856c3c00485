/** What a value of an indicator is: where things stood at the start, where they are meant to be, or what was found. */
export enum ValueKind {
  BASELINE = 'BASELINE',
  TARGET = 'TARGET',
  MEASURED = 'MEASURED',
}
