export enum TallySubject {
  ACTORS = 'ACTORS',
  PARTNERSHIPS = 'PARTNERSHIPS',
  ACTIONS = 'ACTIONS',
  TIES = 'TIES',
}

export enum TallyDimension {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  OBJECTIVE = 'OBJECTIVE',
  GROUP = 'GROUP',
  KIND = 'KIND',
  TYPE = 'TYPE',
  YEAR = 'YEAR',
}

/** The dimensions that say something of a subject; a partnership has no kind, a tie no objective. */
export const DIMENSIONS_OF: Record<TallySubject, readonly `${TallyDimension}`[]> = {
  [TallySubject.ACTORS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'KIND', 'TYPE', 'YEAR'],
  [TallySubject.PARTNERSHIPS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'YEAR'],
  [TallySubject.ACTIONS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'KIND', 'YEAR'],
  [TallySubject.TIES]: ['COUNTRY', 'REGION', 'GROUP', 'KIND', 'TYPE', 'YEAR'],
};
