export enum Visibility {
  PUBLIC = 'PUBLIC',
  NETWORK = 'NETWORK',
  CONFIDENTIAL = 'CONFIDENTIAL',
}

/** The clearance that a reader needs to see a tie: 0 for everyone, 1 for a signed-in reader, 2 for editors and administrators. */
export const CLEARANCE: Record<Visibility, number> = {
  [Visibility.PUBLIC]: 0,
  [Visibility.NETWORK]: 1,
  [Visibility.CONFIDENTIAL]: 2,
};
