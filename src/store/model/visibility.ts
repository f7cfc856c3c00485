export enum Visibility {
  PUBLIC = 'PUBLIC',
  NETWORK = 'NETWORK',
  CONFIDENTIAL = 'CONFIDENTIAL',
}

/** The clearance of a record: 0 for everyone, 1 if signed in, 2 for editors and administrators. */
export const CLEARANCE: Record<Visibility, number> = {
  [Visibility.PUBLIC]: 0,
  [Visibility.NETWORK]: 1,
  [Visibility.CONFIDENTIAL]: 2,
};

/** Returns the visibility of records that only viewers of this clearance may see. */
export function visibilityOfClearance(clearance: number): Visibility {
  return Object.values(Visibility).find((visibility) => CLEARANCE[visibility] === clearance) ?? Visibility.CONFIDENTIAL;
}

/** The clearance of ties that no viewer sees. */
export const HIDDEN_CLEARANCE = 9;

/**
 * Returns the properties of a node whose type has a visibility: actions, opportunities,
 * commitments, follow-ups, meetings, pictures and findings about engagement.
 */
export function visibilityProperties(visibility: Visibility): { visibility: Visibility; clearance: number } {
  return { visibility, clearance: CLEARANCE[visibility] };
}

/** Returns the properties of an action: none where it is PUBLIC, as in older records. */
export function visibilityOfAction(visibility: Visibility): Partial<ReturnType<typeof visibilityProperties>> {
  return visibility === Visibility.PUBLIC ? {} : visibilityProperties(visibility);
}

/** Returns the clearance to see a node, by its properties; 0 where its type has no visibility. */
export function clearanceOfNode(properties: Record<string, unknown> | undefined): number {
  return typeof properties?.['clearance'] === 'number' ? properties['clearance'] : 0;
}
