/** Parts of filters whose property may not be on record. */
export enum FilterPart {
  PLACE = 'PLACE',
  OBJECTIVE = 'OBJECTIVE',
  GROUP = 'GROUP',
  PARTICIPANT = 'PARTICIPANT',
  CRITERION = 'CRITERION',
  STAGE = 'STAGE',
  STANCE = 'STANCE',
  DATE = 'DATE',
  DUE = 'DUE',
  MANIFESTATION = 'MANIFESTATION',
  ENGAGEMENT = 'ENGAGEMENT',
  ROSTER = 'ROSTER',
}
